package org.cascadetutor.progress.settings;

import java.util.Optional;

/**
 * How a learner wants to learn.
 *
 * @param retentionPercent a skill is due for review below this retrievability, 80 to 97 %
 * @param reviewsADay at most so many due reviews a day, 1 to 500; absent means the server's own cap
 * @param hidesConfidence whether questions do without "how sure are you?"
 * @param hidesSurvival whether figures on survival are folded away and not asked about
 */
public record Study(
        int retentionPercent, Optional<Integer> reviewsADay, boolean hidesConfidence, boolean hidesSurvival) {

    public static final int LEAST_RETENTION = 80;
    public static final int MOST_RETENTION = 97;
    public static final int MOST_REVIEWS = 500;

    private static final int STANDARD_RETENTION = 90;

    public Study {
        if (retentionPercent < LEAST_RETENTION || retentionPercent > MOST_RETENTION) {
            throw new IllegalArgumentException("a retention is 80 to 97 %: " + retentionPercent);
        }
        if (reviewsADay.filter(cap -> cap < 1 || cap > MOST_REVIEWS).isPresent()) {
            throw new IllegalArgumentException("a cap is 1 to 500 reviews: " + reviewsADay);
        }
    }

    /** Retention .9, the server's cap, nothing hidden. */
    public static Study standard() {
        return new Study(STANDARD_RETENTION, Optional.empty(), false, false);
    }

    /** The desired retention as a probability. */
    public double retention() {
        return retentionPercent / 100.0;
    }
}
