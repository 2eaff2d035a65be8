package org.cascadetutor.engine.review;

/**
 * The four intervals in days that the four grades would lead to, in order: a better grade never comes back sooner. As
 * ts-fsrs 5 orders them: among hard, good and easy each is at least a day longer than the one before, hard at most good
 * beforehand; without the short-term formula again takes part too; with it, a first review is not ordered.
 */
public record Intervals(long again, long hard, long good, long easy) {

    private static final double NO_FUZZ_BELOW = 2.5;
    private static final double[] FUZZ_FROM = {2.5, 7, 20};
    private static final double[] FUZZ_TO = {7, 20, Double.MAX_VALUE};
    private static final double[] FUZZ_SHARE = {0.15, 0.1, 0.05};
    private static final long LONGEST = 36_500;

    /** Ordered as without the short-term formula: again < hard < good < easy. */
    Intervals allOrdered() {
        long first = StrictMath.min(again, hard);
        long second = StrictMath.max(hard, first + 1);
        long third = StrictMath.max(good, second + 1);
        return new Intervals(first, second, third, StrictMath.max(easy, third + 1));
    }

    /** Ordered as with it: hard < good < easy, again on its own. */
    Intervals successesOrdered() {
        long second = StrictMath.min(hard, good);
        long third = StrictMath.max(good, second + 1);
        return new Intervals(again, second, third, StrictMath.max(easy, third + 1));
    }

    /** That of a grade, 1 again to 4 easy. */
    public long of(int grade) {
        return switch (grade) {
            case 1 -> again;
            case 2 -> hard;
            case 3 -> good;
            case 4 -> easy;
            default -> throw new IllegalArgumentException("a memory grade is 1 to 4: " + grade);
        };
    }

    /**
     * An interval moved by a chance within FSRS's fuzz range (1 day and 15 % of the part from 2.5 to 7 days, 10 % to 20, 5 %
     * beyond), so that what was learned together is not due together. The chance is in [0, 1) and the caller's.
     */
    public static long fuzzed(long interval, double chance) {
        if (interval < NO_FUZZ_BELOW) {
            return interval;
        }
        double delta = 1;
        for (int i = 0; i < FUZZ_FROM.length; i++) {
            delta += FUZZ_SHARE[i] * StrictMath.max(StrictMath.min(interval, FUZZ_TO[i]) - FUZZ_FROM[i], 0);
        }
        long least = StrictMath.max(2, StrictMath.round(interval - delta));
        long most = StrictMath.min(StrictMath.round(interval + delta), LONGEST);
        return StrictMath.min(least, most) + (long) StrictMath.floor(chance * (most - StrictMath.min(least, most) + 1));
    }
}
