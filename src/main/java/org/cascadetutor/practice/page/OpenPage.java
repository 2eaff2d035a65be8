package org.cascadetutor.practice.page;

import java.util.List;
import java.util.stream.IntStream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.measure.Units;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Presentation;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.TrueFalseReason;
import org.cascadetutor.course.question.TrueFalseSet;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * A session with its question open.
 *
 * @param cards of an ordering question, in the order the learner has put them so far
 * @param step the question as the API tells it, with the reason it was chosen
 * @param length how far the session has come
 */
public record OpenPage(
        Course course, PracticeSession session, Asked asked, StepView step, List<Part> cards, Length length) {

    public Question question() {
        return asked.question();
    }

    public String path() {
        return "/courses/%s/sessions/%s".formatted(course.slug().value(), session.id());
    }

    /** The lesson the question belongs to, or the course where it belongs to none any more. */
    public String lessonTitle() {
        return course.lesson(question().head().lesson().value())
                .map(lesson -> lesson.info().title())
                .orElse(course.info().title());
    }

    /** A question that was not chosen: what it is about, and the chance of a right answer to it. */
    public record Beaten(String name, double predicted) {}

    public List<Beaten> beaten() {
        return open().choice().runnersUp().stream()
                .map(other -> new Beaten(name(other.item().value()), other.predicted()))
                .toList();
    }

    private String name(String item) {
        return course.question(item)
                .flatMap(other ->
                        course.skill(other.head().traits().skills().get(0).value()))
                .map(Skill::name)
                .orElse(item);
    }

    /** Whether a digit picks one of its parts. */
    public boolean digits() {
        Presentation shown = asked.shown();
        return !(shown.options().isEmpty()
                && shown.reasons().isEmpty()
                && shown.regions().isEmpty());
    }

    /** Whether something in it is judged true or false. */
    public boolean judged() {
        return question() instanceof TrueFalseSet || question() instanceof TrueFalseReason;
    }

    /** The units a learner may choose from; one alone is no choice. */
    public List<String> units() {
        return question().unit().isEmpty() ? List.of() : Units.alike(question().unit());
    }

    /** A gap with the text before it; its options, where it is to be chosen. */
    public record Gap(SafeHtml before, String id, List<Part> options) {}

    public List<Gap> gaps() {
        List<String> ids = question().gaps();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Gap(
                        question().pieces().get(i), ids.get(i), asked.shown().blank(ids.get(i))))
                .toList();
    }

    /** The text behind the last gap. */
    public SafeHtml afterGaps() {
        List<SafeHtml> pieces = question().pieces();
        return pieces.isEmpty() ? SafeHtml.EMPTY : pieces.get(pieces.size() - 1);
    }

    /** Counted from one, within the session. */
    public int number() {
        return length.number();
    }

    /** The hints given so far. */
    public List<SafeHtml> hints() {
        return allHints().subList(0, Math.min(allHints().size(), open().hints()));
    }

    /** Which hint comes next, from one. */
    public int nextHint() {
        return hints().size() + 1;
    }

    /** How many hints there are in all. */
    public int hintCount() {
        return allHints().size();
    }

    /** The kind of session. */
    public String kind() {
        return session.goal().kind().code();
    }

    /** Whether there is another hint to be had. */
    public boolean moreHints() {
        return session.goal().kind() != SessionKind.CHECK
                && open().hints() < allHints().size();
    }

    public String key() {
        return open().key().toString();
    }

    private OpenQuestion open() {
        return session.open().orElseThrow();
    }

    private List<SafeHtml> allHints() {
        return question().head().texts().hints();
    }
}
