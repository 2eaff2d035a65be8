package org.cascadetutor.content.lint.bank;

import java.util.stream.LongStream;

/**
 * Pearson's test of whether counts are even, at the 1 % level. X² = Σ (count − mean)²/mean with n − 1 degrees of freedom; the
 * critical value by Wilson and Hilferty (1931): df·(1 − 2/(9 df) + z·√(2/(9 df)))³ with z = 2.326.
 */
final class ChiSquare {

    private static final double Z_ONE_PERCENT = 2.326;

    private ChiSquare() {}

    static boolean uneven(long... counts) {
        double mean = LongStream.of(counts).average().orElse(0);
        return mean > 0 && statistic(counts, mean) > critical(counts.length - 1);
    }

    private static double statistic(long[] counts, double mean) {
        return LongStream.of(counts)
                .mapToDouble(count -> (count - mean) * (count - mean) / mean)
                .sum();
    }

    static double critical(int df) {
        double share = 2.0 / (9 * df);
        return df * StrictMath.pow(1 - share + Z_ONE_PERCENT * StrictMath.sqrt(share), 3);
    }
}
