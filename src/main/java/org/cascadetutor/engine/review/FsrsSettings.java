package org.cascadetutor.engine.review;

import java.util.List;

/**
 * The settings of FSRS-6.
 *
 * @param weights w0 to w20
 * @param desiredRetention retrievability at which a review is due, in (0, 1)
 * @param shortTerm whether several reviews on one day follow the short-term formula
 */
public record FsrsSettings(List<Double> weights, double desiredRetention, boolean shortTerm) {

    private static final int WEIGHTS = 21;

    /** The published default weights of FSRS-6. */
    private static final List<Double> DEFAULT_WEIGHTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    public FsrsSettings {
        weights = List.copyOf(weights);
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.size());
        }
        if (!(desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException("a desired retention is in (0, 1): " + desiredRetention);
        }
    }

    /** What the product uses: default weights, retention .9, short-term on. */
    public static FsrsSettings standard() {
        return new FsrsSettings(DEFAULT_WEIGHTS, 0.9, true);
    }
}
