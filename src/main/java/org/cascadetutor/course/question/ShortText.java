package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/** A word or two to be written; score 1, or what an anticipated answer is worth. */
public record ShortText(QuestionHead head, Wording wording) implements Question {

    @Override
    public String type() {
        return "short-text";
    }

    @Override
    public double guessFloor() {
        return 0;
    }

    @Override
    public Set<String> misconceptions() {
        return wording.misconceptions();
    }

    @Override
    public Presentation present(long seed) {
        return Presentation.none();
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.Written said)) {
            return Grading.wrongType();
        }
        return wording.unfit(said.text()).map(Grading::malformed).orElseGet(() -> graded(said.text()));
    }

    private Grading graded(String text) {
        Wording.Judged judged = wording.judge(text);
        PartFeedback part = new PartFeedback("text", true, judged.score() >= 1, judged.feedback(), judged.cause());
        return new Grading.Graded(
                new Grade(judged.score(), List.of(part), Cause.misconceptions(List.of(judged.cause()))));
    }
}
