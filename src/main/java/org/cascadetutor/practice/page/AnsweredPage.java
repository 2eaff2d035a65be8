package org.cascadetutor.practice.page;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.PartFeedback;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.practice.step.Reply;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * A question after its answer: what was chosen, what was right, and why.
 *
 * @param reply what was sent back when it was answered
 * @param number of the question in the session, from one
 */
public record AnsweredPage(
        Course course, PracticeSession session, Asked asked, Grade grade, Attempt attempt, Reply reply, int number) {

    public Question question() {
        return asked.question();
    }

    public String path() {
        return "/courses/%s/sessions/%s".formatted(course.slug().value(), session.id());
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
                        .filter(value -> value == org.cascadetutor.engine.answer.Confidence.SURE)
                        .isPresent();
    }
}
