package org.cascadetutor.engine.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The two-parameter logistic model fitted by marginal maximum likelihood (Bock and Aitkin 1981): θ is normal(0, 1), on 61
 * nodes in [−6, 6]; expectation over the nodes and a Newton step for each item take turns until no parameter moves by more
 * than 1e-6, at most 2,000 times. Discriminations stay within [.05, 8], easiness within ±12, so that items all right or all
 * wrong get numbers too.
 *
 * @param items in the order of the columns
 * @param logLikelihood of the data at these items
 * @param converged whether the parameters came to rest
 */
public record TwoParameterFit(List<TwoParameterItem> items, double logLikelihood, boolean converged) {

    private static final int ROUNDS = 2000;
    private static final double ENOUGH = 1e-6;

    public TwoParameterFit {
        items = List.copyOf(items);
    }

    /**
     * Fits to answer patterns, each given with how many learners had it.
     *
     * @param patterns rows of 1 right, 0 wrong, −1 not asked, all of one length
     */
    public static TwoParameterFit of(int[][] patterns, int[] counts) {
        int items = patterns.length == 0 ? 0 : patterns[0].length;
        if (items == 0 || counts.length != patterns.length) {
            throw new IllegalArgumentException("patterns of at least one item are needed, and a count for each");
        }
        Expectation expectation = new Expectation(patterns, counts);
        TwoParameterItem[] fitted = new TwoParameterItem[items];
        Arrays.fill(fitted, new TwoParameterItem(1, 0));
        boolean resting = false;
        for (int round = 0; round < ROUNDS && !resting; round++) {
            expectation.round(fitted);
            resting = true;
            for (int i = 0; i < items; i++) {
                TwoParameterItem moved = expectation.improved(i, fitted[i]);
                resting &= Math.abs(moved.a() - fitted[i].a()) < ENOUGH && Math.abs(moved.d() - fitted[i].d()) < ENOUGH;
                fitted[i] = moved;
            }
        }
        return new TwoParameterFit(Arrays.asList(fitted), expectation.round(fitted), resting);
    }
}
