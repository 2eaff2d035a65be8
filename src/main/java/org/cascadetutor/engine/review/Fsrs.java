package org.cascadetutor.engine.review;

import java.util.Optional;
import org.cascadetutor.engine.state.Memory;

/**
 * FSRS-6, the free spaced-repetition scheduler (open-spaced-repetition, 2025). Days are calendar days in UTC; grades are 1
 * again, 2 hard, 3 good, 4 easy. Difficulty and retrievability enter a review as they stood before it. Pure and
 * thread-safe.
 */
public final class Fsrs {

    private static final double SHORTEST = 0.001;
    private static final double LONGEST = 36_500;
    private static final double FIRST_SHORTEST = 0.1;
    private static final int AGAIN = 1;
    private static final int HARD = 2;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private final FsrsSettings settings;
    private final double[] w;
    private final double decay;
    private final double factor;

    /** r^(1/decay) − 1 of the desired retention. */
    private final double desired;

    public Fsrs(FsrsSettings settings) {
        this.settings = settings;
        this.w = settings.weights().stream().mapToDouble(Double::doubleValue).toArray();
        this.decay = -w[20];
        this.factor = StrictMath.pow(0.9, 1 / decay) - 1;
        this.desired = StrictMath.pow(settings.desiredRetention(), 1 / decay) - 1;
    }

    /** The memory after a review with this grade on this day. */
    public Memory next(Memory before, int grade, long day) {
        if (!before.hasReview()) {
            double first = StrictMath.max(w[grade - 1], FIRST_SHORTEST);
            return new Memory(first, clamp(firstDifficulty(grade), 1, 10), day);
        }
        long elapsed = StrictMath.max(0, day - before.lastDay());
        double stability = settings.shortTerm() && elapsed == 0
                ? sameDay(before.stability(), grade)
                : later(before, grade, retrievability(before.stability(), elapsed));
        return new Memory(clamp(stability, SHORTEST, LONGEST), difficulty(before.difficulty(), grade), day);
    }

    /** R(t, S) = (1 + factor·t/S)^decay; 1 where there is nothing to forget yet. */
    public double retrievability(Memory memory, long day) {
        return memory.hasReview() ? retrievability(memory.stability(), StrictMath.max(0, day - memory.lastDay())) : 1;
    }

    /** The first day on which retrievability is below what is desired: from then on the skill is due. */
    public Optional<Long> dueDay(Memory memory) {
        if (!memory.hasReview()) {
            return Optional.empty();
        }
        long day = memory.lastDay() + StrictMath.max(1, interval(memory.stability()) - 1);
        while (!due(memory, day)) {
            day++;
        }
        return Optional.of(day);
    }

    /** Whether retrievability is below what is desired. */
    public boolean due(Memory memory, long day) {
        return memory.hasReview() && retrievability(memory, day) < settings.desiredRetention();
    }

    /** I(r, S) = S·(r^(1/decay) − 1)/factor in days, rounded half up, within 1 to 36,500. */
    public long interval(double stability) {
        double days = stability * desired / factor;
        return (long) clamp(StrictMath.floor(days + 0.5), 1, LONGEST);
    }

    /** What each of the four grades would lead to on this day, better grades later; nothing is changed by asking. */
    public Intervals intervals(Memory before, long day) {
        Intervals plain = new Intervals(
                interval(next(before, AGAIN, day).stability()),
                interval(next(before, HARD, day).stability()),
                interval(next(before, GOOD, day).stability()),
                interval(next(before, EASY, day).stability()));
        if (!settings.shortTerm()) {
            return plain.allOrdered();
        }
        return before.hasReview() ? plain.successesOrdered() : plain;
    }

    private double retrievability(double stability, double days) {
        return StrictMath.pow(1 + factor * days / stability, decay);
    }

    /** D₀(G) = w4 − e^(w5(G−1)) + 1, unclamped. */
    private double firstDifficulty(int grade) {
        return w[4] - StrictMath.exp(w[5] * (grade - 1)) + 1;
    }

    /** Linear damping towards 10, then mean reversion towards D₀(4). */
    private double difficulty(double before, int grade) {
        double damped = before - w[6] * (grade - 3) * (10 - before) / 9;
        return clamp(w[7] * firstDifficulty(EASY) + (1 - w[7]) * damped, 1, 10);
    }

    private double later(Memory before, int grade, double r) {
        return grade == AGAIN ? lapse(before, r) : success(before, grade, r);
    }

    private double success(Memory before, int grade, double r) {
        double gain = StrictMath.exp(w[8])
                * (11 - before.difficulty())
                * StrictMath.pow(before.stability(), -w[9])
                * (StrictMath.exp(w[10] * (1 - r)) - 1)
                * (grade == HARD ? w[15] : 1)
                * (grade == EASY ? w[16] : 1);
        return before.stability() * (1 + gain);
    }

    private double lapse(Memory before, double r) {
        double forgotten = w[11]
                * StrictMath.pow(before.difficulty(), -w[12])
                * (StrictMath.pow(before.stability() + 1, w[13]) - 1)
                * StrictMath.exp(w[14] * (1 - r));
        double atMost = settings.shortTerm() ? before.stability() / StrictMath.exp(w[17] * w[18]) : before.stability();
        return StrictMath.min(forgotten, atMost);
    }

    private double sameDay(double stability, int grade) {
        double gain = StrictMath.pow(stability, -w[19]) * StrictMath.exp(w[17] * (grade - 3 + w[18]));
        return stability * (grade >= HARD ? StrictMath.max(gain, 1) : gain);
    }

    private static double clamp(double value, double low, double high) {
        return StrictMath.min(StrictMath.max(value, low), high);
    }
}
