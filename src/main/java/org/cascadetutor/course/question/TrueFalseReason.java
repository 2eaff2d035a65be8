package org.cascadetutor.course.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;

/** A statement that is true or false, and why: half for the verdict, half for the reason with the right verdict. */
public record TrueFalseReason(QuestionHead head, Verdict verdict, List<Option> reasons) implements Question {

    private static final double HALF = 0.5;

    /**
     * The right verdict.
     *
     * @param feedback to the wrong one
     * @param cause what the wrong one shows
     */
    public record Verdict(boolean value, SafeHtml feedback, Cause cause) {}

    public TrueFalseReason {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String type() {
        return "true-false-reason";
    }

    @Override
    public double guessFloor() {
        return 1.0 / (2 * reasons.size());
    }

    @Override
    public Set<String> misconceptions() {
        Set<String> all = new HashSet<>(Option.misconceptions(reasons));
        verdict.cause().misconception().ifPresent(all::add);
        return all;
    }

    @Override
    public Presentation present(long seed) {
        return Presentation.of("reasons", Shuffle.unlessKept(Option.parts(reasons), head, seed));
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.VerdictAndReason said)) {
            return Grading.wrongType();
        }
        return Option.find(reasons, said.reason())
                .map(chosen -> graded(said.verdict(), chosen))
                .orElseGet(Grading::unknownPart);
    }

    private Grading graded(boolean said, Option chosen) {
        boolean rightVerdict = said == verdict.value();
        double score = rightVerdict ? HALF + (chosen.correct() ? HALF : 0) : 0;
        List<PartFeedback> parts = new ArrayList<>();
        Cause shown = rightVerdict ? Cause.UNKNOWN : verdict.cause();
        parts.add(new PartFeedback(
                "verdict", true, rightVerdict, rightVerdict ? SafeHtml.EMPTY : verdict.feedback(), shown));
        reasons.stream()
                .filter(option -> option == chosen || option.correct())
                .map(option -> option.feedback(option == chosen))
                .forEach(parts::add);
        Set<String> misconceptions = new HashSet<>(Option.misconceptions(List.of(chosen)));
        shown.misconception().ifPresent(misconceptions::add);
        return new Grading.Graded(new Grade(score, parts, misconceptions));
    }
}
