package org.cascadetutor.insights.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.served.ServedQuestionStore;

/** The words of answered questions, in the very version that was answered. */
@ApplicationScoped
public class Stems {

    /** As long as a line or two: enough to know a question by. */
    private static final int LONGEST = 140;

    private final ContentLibrary library;
    private final ServedQuestionStore served;

    Stems(ContentLibrary library, ServedQuestionStore served) {
        this.library = library;
        this.served = served;
    }

    /** The beginning of what was asked, without markup; the question's id where its words are kept nowhere. */
    public String of(Attempt attempt) {
        String course = attempt.owner().course();
        String item = attempt.asked().item().id().value();
        String version = attempt.asked().version();
        return library.current()
                .course(course)
                .flatMap(one -> one.question(item))
                .filter(question -> question.head().source().version().equals(version))
                .or(() -> old(course, item, version))
                .map(question -> Markdown.plain(question.head().texts().stem().value()))
                .map(Stems::brief)
                .orElse(item);
    }

    private Optional<Question> old(String course, String item, String version) {
        return served.find(course, item, version).flatMap(kept -> library.question(course, kept.canonical()));
    }

    /** Cut at a space, with an ellipsis, where it is longer than a line or two. */
    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
