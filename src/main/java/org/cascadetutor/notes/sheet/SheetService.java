package org.cascadetutor.notes.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.progress.answered.AnsweredStore;
import org.cascadetutor.progress.answered.LastAnswer;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.Note;
import org.cascadetutor.progress.note.NoteStore;
import org.cascadetutor.progress.note.NoteSubject.Kind;
import org.cascadetutor.progress.served.ServedQuestionStore;

/** Gathers the sheet: of answered questions alone, each in the version that was answered. */
@ApplicationScoped
class SheetService {

    private static final int LONGEST_ABOUT = 140;

    private final ContentLibrary library;
    private final NoteStore notes;
    private final AnsweredStore answered;
    private final ServedQuestionStore served;
    private final Clock clock;

    SheetService(
            ContentLibrary library, NoteStore notes, AnsweredStore answered, ServedQuestionStore served, Clock clock) {
        this.library = library;
        this.notes = notes;
        this.answered = answered;
        this.served = served;
        this.clock = clock;
    }

    /** The sheet of a learner, or of nobody yet; empty where there is no such course. */
    Optional<Sheet> sheet(String slug, Optional<LearnerId> learner) {
        return library.current().course(slug).map(course -> learner.map(
                        one -> sheet(course, new LearnerCourse(one, slug)))
                .orElseGet(() -> new Sheet(course, List.of(), clock.instant())));
    }

    private Sheet sheet(Course course, LearnerCourse who) {
        List<Mistake> mistakes = answered.newest(who).stream()
                .filter(answer -> !answer.correct())
                .flatMap(answer -> question(course, answer).map(found -> Mistake.of(found, answer)).stream())
                .toList();
        List<Note> own = notes.of(who);
        List<Sheet.Section> sections = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            String slug = lesson.slug().value();
            sections.add(section(course, slug, own, mistakes));
        }
        sections.add(section(course, "", own, mistakes));
        return new Sheet(
                course, sections.stream().filter(section -> !section.empty()).toList(), clock.instant());
    }

    private Sheet.Section section(Course course, String slug, List<Note> notes, List<Mistake> mistakes) {
        String title = course.lesson(slug).map(one -> one.info().title()).orElse("");
        Stream<Note> onLesson = notes.stream().filter(note -> note.subject().kind() == Kind.LESSON);
        Stream<Note> onQuestions = notes.stream().filter(note -> note.subject().kind() == Kind.QUESTION);
        List<Sheet.Line> lines = Stream.concat(onLesson, onQuestions)
                .filter(note -> lesson(course, note).equals(slug))
                .map(note -> line(course, note))
                .toList();
        return new Sheet.Section(
                slug,
                title,
                lines,
                mistakes.stream()
                        .filter(one -> known(
                                        course, one.question().head().lesson().value())
                                .equals(slug))
                        .toList());
    }

    private static String lesson(Course course, Note note) {
        String name = note.subject().name();
        return note.subject().kind() == Kind.LESSON
                ? known(course, name)
                : course.question(name)
                        .map(one -> known(course, one.head().lesson().value()))
                        .orElse("");
    }

    private static String known(Course course, String slug) {
        return course.lesson(slug).isPresent() ? slug : "";
    }

    private static Sheet.Line line(Course course, Note note) {
        String name = note.subject().name();
        boolean lesson = note.subject().kind() == Kind.LESSON;
        String about = lesson
                ? ""
                : course.question(name)
                        .map(one -> brief(one.head().texts().stem().words()))
                        .orElse(name);
        return new Sheet.Line(note.subject().kind().code(), name, about, note.text(), note.changedAt());
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int space = line.lastIndexOf(' ', LONGEST_ABOUT);
        return line.length() <= LONGEST_ABOUT ? line : line.substring(0, space > 0 ? space : LONGEST_ABOUT) + "…";
    }

    private Optional<Question> question(Course course, LastAnswer answer) {
        String slug = course.slug().value();
        return course.question(answer.item())
                .filter(one -> one.head().source().version().equals(answer.version()))
                .or(() -> served.find(slug, answer.item(), answer.version())
                        .flatMap(kept -> library.question(slug, kept.canonical())));
    }
}
