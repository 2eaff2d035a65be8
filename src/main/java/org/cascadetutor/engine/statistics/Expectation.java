package org.cascadetutor.engine.statistics;

import java.util.Arrays;

/** How many learners, and how many right answers, are expected at each node of ability, given the items as they are. */
final class Expectation {

    private static final int NODES = 61;
    private static final double WIDTH = 6;
    private static final int NEWTON_STEPS = 3;
    private static final double LEAST_A = 0.05;
    private static final double MOST_A = 8;
    private static final double MOST_D = 12;

    private final int[][] patterns;
    private final int[] counts;
    private final double[] nodes = new double[NODES];
    private final double[] prior = new double[NODES];

    /** By item and node. */
    private final double[][] asked;

    private final double[][] right;

    Expectation(int[][] patterns, int[] counts) {
        this.patterns = patterns;
        this.counts = counts;
        int items = patterns[0].length;
        asked = new double[items][NODES];
        right = new double[items][NODES];
        double sum = 0;
        for (int k = 0; k < NODES; k++) {
            nodes[k] = -WIDTH + 2 * WIDTH * k / (NODES - 1);
            prior[k] = StrictMath.exp(-nodes[k] * nodes[k] / 2);
            sum += prior[k];
        }
        for (int k = 0; k < NODES; k++) {
            prior[k] /= sum;
        }
    }

    /** Renews the expected counts; gives the log-likelihood. */
    double round(TwoParameterItem[] items) {
        double[][] p = new double[items.length][NODES];
        for (int i = 0; i < items.length; i++) {
            Arrays.fill(asked[i], 0);
            Arrays.fill(right[i], 0);
            for (int k = 0; k < NODES; k++) {
                p[i][k] = items[i].probability(nodes[k]);
            }
        }
        double logLikelihood = 0;
        for (int row = 0; row < patterns.length; row++) {
            logLikelihood += counts[row] * StrictMath.log(share(patterns[row], counts[row], p));
        }
        return logLikelihood;
    }

    /** Spreads the learners of one pattern over the nodes; gives the pattern's probability. */
    private double share(int[] pattern, int count, double[][] p) {
        double[] joint = prior.clone();
        double total = 0;
        for (int k = 0; k < NODES; k++) {
            for (int i = 0; i < pattern.length; i++) {
                if (pattern[i] >= 0) {
                    joint[k] *= pattern[i] == 1 ? p[i][k] : 1 - p[i][k];
                }
            }
            total += joint[k];
        }
        double sum = StrictMath.max(total, Double.MIN_NORMAL);
        for (int i = 0; i < pattern.length; i++) {
            for (int k = 0; k < NODES && pattern[i] >= 0; k++) {
                asked[i][k] += count * joint[k] / sum;
                right[i][k] += pattern[i] * count * joint[k] / sum;
            }
        }
        return sum;
    }

    /** A few Newton steps on the item's expected log-likelihood, which is concave in a and d. */
    TwoParameterItem improved(int item, TwoParameterItem start) {
        TwoParameterItem at = start;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            at = newton(item, at);
        }
        return at;
    }

    private TwoParameterItem newton(int item, TwoParameterItem at) {
        double ga = 0;
        double gd = 0;
        double haa = 0;
        double had = 0;
        double hdd = 0;
        for (int k = 0; k < NODES; k++) {
            double p = at.probability(nodes[k]);
            double residual = right[item][k] - asked[item][k] * p;
            double weight = asked[item][k] * p * (1 - p);
            ga += residual * nodes[k];
            gd += residual;
            haa += weight * nodes[k] * nodes[k];
            had += weight * nodes[k];
            hdd += weight;
        }
        double determinant = haa * hdd - had * had;
        if (!(determinant > Double.MIN_NORMAL)) {
            return at;
        }
        return new TwoParameterItem(
                clamp(at.a() + bounded((hdd * ga - had * gd) / determinant), LEAST_A, MOST_A),
                clamp(at.d() + bounded((haa * gd - had * ga) / determinant), -MOST_D, MOST_D));
    }

    /** At most one logit at a time, so that a flat likelihood cannot throw an item far off. */
    private static double bounded(double step) {
        return clamp(step, -1, 1);
    }

    private static double clamp(double value, double low, double high) {
        return StrictMath.min(StrictMath.max(value, low), high);
    }
}
