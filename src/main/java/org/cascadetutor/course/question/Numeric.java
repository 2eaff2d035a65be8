package org.cascadetutor.course.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cascadetutor.course.measure.Units;
import org.cascadetutor.course.text.SafeHtml;

/** A number to be given; score 1, or ½ for the right number with a wrong unit. */
public record Numeric(QuestionHead head, Key key, List<Anticipated> anticipated) implements Question {

    private static final double WRONG_UNIT = 0.5;

    /** What double arithmetic may lose, relative to the numbers compared. */
    private static final double ROUNDING = 1e-9;

    /**
     * What is right.
     *
     * @param tolerance how far off is still right, in the unit; at least 0
     * @param relative the same as a share of the value; at least 0
     * @param unit the value is in; empty for a bare number
     */
    public record Key(double value, double tolerance, double relative, String unit) {

        boolean accepts(double said) {
            return near(value, said);
        }

        /** Whether a number lies around another within the tolerance. */
        public boolean near(double other, double said) {
            double allowed = StrictMath.max(tolerance, relative * StrictMath.abs(other));
            double rounding = ROUNDING * StrictMath.max(StrictMath.abs(other), StrictMath.abs(said));
            return StrictMath.abs(said - other) <= allowed + rounding;
        }
    }

    /** A wrong number that tells where it comes from, in the key's unit. */
    public record Anticipated(double value, SafeHtml feedback, Cause cause) {}

    public Numeric {
        anticipated = List.copyOf(anticipated);
    }

    @Override
    public String type() {
        return "numeric";
    }

    @Override
    public String unit() {
        return key.unit();
    }

    @Override
    public double guessFloor() {
        return 0;
    }

    @Override
    public Set<String> misconceptions() {
        return Cause.misconceptions(anticipated.stream().map(Anticipated::cause).toList());
    }

    @Override
    public Presentation present(long seed) {
        return Presentation.none();
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.Measure said)) {
            return Grading.wrongType();
        }
        return Double.isFinite(said.value()) ? graded(said) : Grading.malformed("not-a-number");
    }

    /** A number without a unit is taken to be in the unit asked for. */
    private Grading graded(Answer.Measure said) {
        OptionalDouble converted = Units.convert(said.value(), said.unit().orElse(key.unit()), key.unit());
        boolean right = converted.isPresent() && key.accepts(converted.getAsDouble());
        boolean rightNumber = right || key.accepts(said.value());
        Optional<Anticipated> known = right
                ? Optional.empty()
                : anticipated.stream()
                        .filter(one -> key.near(one.value(), converted.orElse(said.value())))
                        .findFirst();
        Cause cause = known.map(Anticipated::cause).orElse(Cause.UNKNOWN);
        List<PartFeedback> parts = new ArrayList<>();
        parts.add(new PartFeedback(
                "value", true, rightNumber, known.map(Anticipated::feedback).orElse(SafeHtml.EMPTY), cause));
        if (!key.unit().isEmpty() || said.unit().isPresent()) {
            parts.add(new PartFeedback(
                    "unit", true, converted.isPresent() && right == rightNumber, SafeHtml.EMPTY, Cause.UNKNOWN));
        }
        double score = right ? 1 : rightNumber ? WRONG_UNIT : 0;
        return new Grading.Graded(new Grade(score, parts, Cause.misconceptions(List.of(cause))));
    }
}
