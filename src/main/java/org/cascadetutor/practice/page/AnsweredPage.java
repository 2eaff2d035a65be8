package org.cascadetutor.practice.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Explained;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Ordering;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.PartFeedback;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.TrueFalseReason;
import org.cascadetutor.course.question.TrueFalseSet;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.practice.step.Reply;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * A question after its answer: what was chosen, what was right, and why.
 *
 * @param reply what was sent back when it was answered
 * @param length how far the session had come with it
 */
public record AnsweredPage(
        Course course,
        PracticeSession session,
        Asked asked,
        Answer answer,
        Grade grade,
        Attempt attempt,
        Reply reply,
        Length length) {

    /** Counted from one, within the session. */
    public int number() {
        return length.number();
    }

    /** The place that explains it. */
    public Optional<Explained> explained() {
        return course.explained(question().head().id())
                .filter(place -> place.lesson().written());
    }

    /** The address of that place, which knows the way back here. */
    public String explainedPath() {
        return explained()
                .map(place -> "/courses/%s/lessons/%s?session=%s&answered=%s%s"
                        .formatted(
                                course.slug().value(),
                                place.lesson().slug().value(),
                                session.id(),
                                attempt.key(),
                                place.fragment()))
                .orElse("");
    }

    /** Whether it was its session's last answer so far: only then can more be stopped from here. */
    public boolean latest() {
        return session.open().isPresent() && length.answered() == session.pace().answered();
    }

    public Question question() {
        return asked.question();
    }

    public String path() {
        return "/courses/%s/sessions/%s".formatted(course.slug().value(), session.id());
    }

    /** This page again. */
    public String answeredPath() {
        return path() + "?answered=" + attempt.key();
    }

    /** The kind of session. */
    public String kind() {
        return session.goal().kind().code();
    }

    /** A skill's id in words. */
    public String name(String skill) {
        return course.skill(skill).map(Skill::name).orElse(skill);
    }

    public String lessonTitle() {
        return lesson().map(one -> one.info().title()).orElse(course.info().title());
    }

    /** The lesson that explains it. */
    public Optional<Lesson> lesson() {
        return course.lesson(question().head().lesson().value());
    }

    /** An option or reason with what became of it: `mine` wrong and chosen, `key` right, else plain. */
    public record Row(Part part, boolean chosen, String mark, Optional<PartFeedback> feedback) {}

    /** Options, reasons or regions in the order they were shown. */
    public List<Row> rows() {
        return Stream.of(
                        asked.shown().options(),
                        asked.shown().reasons(),
                        asked.shown().regions())
                .flatMap(List::stream)
                .map(this::row)
                .toList();
    }

    /** What was judged, paired or written, part by part. */
    public List<ToldRow> told() {
        return ToldRows.of(question(), answer, grade);
    }

    /** Whether what was said of each part is true or false. */
    public boolean judged() {
        return question() instanceof TrueFalseSet;
    }

    /** Whether the number was right and only its unit was not. */
    public boolean onlyUnitWrong() {
        return feedback("unit").filter(unit -> !unit.right()).isPresent()
                && feedback("value").filter(PartFeedback::right).isPresent();
    }

    /** Ids of the places to be found in the figure, for its marks. */
    public String rightRegions() {
        return regions(PartFeedback::right);
    }

    /** Ids of the places in the figure that were chosen. */
    public String chosenRegions() {
        return regions(PartFeedback::chosen);
    }

    private String regions(Predicate<PartFeedback> which) {
        return grade.parts().stream().filter(which).map(PartFeedback::part).collect(Collectors.joining(" "));
    }

    private Row row(Part part) {
        Optional<PartFeedback> feedback = feedback(part.id());
        boolean chosen = feedback.filter(PartFeedback::chosen).isPresent();
        boolean right = feedback.filter(PartFeedback::right).isPresent();
        String mark = right ? "key" : chosen ? "mine" : "plain";
        return new Row(part, chosen, mark, feedback.filter(one -> chosen || right));
    }

    public boolean trueFalse() {
        return question() instanceof TrueFalseReason;
    }

    /** The right verdict of a true-or-false. */
    public boolean truth() {
        return question() instanceof TrueFalseReason statement
                && statement.verdict().value();
    }

    public boolean ordering() {
        return question() instanceof Ordering;
    }

    /** The cards of an ordering as they should be. */
    public List<Part> rightOrder() {
        return question() instanceof Ordering cards ? cards.cards() : List.of();
    }

    /** The cards of an ordering as the learner put them. */
    public List<Part> yourOrder() {
        return answer instanceof Answer.CardOrder said
                ? Cards.arranged(rightOrder(), said.order(), Optional.empty())
                : List.of();
    }

    /** Right, partly right or not right. */
    public String verdict() {
        if (grade.correct()) {
            return "right";
        }
        return grade.score() > 0 ? "partly" : "wrong";
    }

    public SafeHtml explanation() {
        return question().head().texts().explanation();
    }

    public List<Reference> references() {
        return question().head().texts().references();
    }

    /** What there is to say about one option, reason or card. */
    public Optional<PartFeedback> feedback(String part) {
        return grade.parts().stream().filter(one -> one.part().equals(part)).findFirst();
    }

    /** Mistaken ideas the answer shows. */
    public List<Misconception> misconceptions() {
        return grade.misconceptions().stream()
                .sorted()
                .flatMap(id -> course.misconception(id).stream())
                .toList();
    }

    /** Whether the learner was sure and wrong: then the idea comes back soon. */
    public boolean sureAndWrong() {
        return !grade.correct()
                && attempt.answer()
                        .confidence()
                        .filter(value -> value == Confidence.SURE)
                        .isPresent();
    }
}
