package org.cascadetutor.cli.evaluate;

import java.util.List;

/**
 * Bayesian knowledge tracing of one skill (Corbett and Anderson 1995), fitted by expectation maximisation (Baum-Welch) to the
 * very sequences it is judged on, which favours it. For comparison only.
 */
final class KnowledgeTracing {

    private static final int ROUNDS = 20;
    private static final double AT_MOST_WRONG = 0.45;
    private static final double LEAST = 0.001;

    private double start = 0.4;
    private double learn = 0.15;
    private double guess = 0.2;
    private double slip = 0.1;

    static KnowledgeTracing fitted(List<int[]> sequences) {
        KnowledgeTracing model = new KnowledgeTracing();
        for (int round = 0; round < ROUNDS; round++) {
            model.round(sequences);
        }
        return model;
    }

    double start() {
        return start;
    }

    /** Chance of knowing after an outcome and the opportunity to learn. */
    double after(double known, int outcome) {
        double seen = posterior(known, outcome);
        return seen + (1 - seen) * learn;
    }

    private double posterior(double known, int outcome) {
        double if1 = known * (outcome == 1 ? 1 - slip : slip);
        double if0 = (1 - known) * (outcome == 1 ? guess : 1 - guess);
        return if1 / (if1 + if0);
    }

    private void round(List<int[]> sequences) {
        double[] sums = new double[8];
        for (int[] sequence : sequences) {
            smooth(sequence, sums);
        }
        start = bounded(sums[0] / sums[1], 1);
        learn = bounded(sums[2] / Math.max(sums[3], LEAST), 1);
        guess = bounded(sums[4] / Math.max(sums[5], LEAST), AT_MOST_WRONG);
        slip = bounded(sums[6] / Math.max(sums[7], LEAST), AT_MOST_WRONG);
    }

    /** Forward-backward over one sequence, its expected counts added to the sums. */
    private void smooth(int[] y, double[] sums) {
        int n = y.length;
        double[] before = new double[n];
        double[] filtered = new double[n];
        for (int t = 0; t < n; t++) {
            before[t] = t == 0 ? start : filtered[t - 1] + (1 - filtered[t - 1]) * learn;
            filtered[t] = posterior(before[t], y[t]);
        }
        double known = filtered[n - 1];
        for (int t = n - 1; t >= 0; t--) {
            if (t < n - 1) {
                double moved = (1 - filtered[t]) * learn;
                double stayed = filtered[t];
                double next = known;
                double gained = next * moved / (moved + stayed);
                known = next * stayed / (moved + stayed);
                sums[2] += gained;
                sums[3] += gained + (1 - next);
            }
            sums[4] += (1 - known) * y[t];
            sums[5] += 1 - known;
            sums[6] += known * (1 - y[t]);
            sums[7] += known;
        }
        sums[0] += known;
        sums[1]++;
    }

    private static double bounded(double value, double most) {
        return Math.min(Math.max(value, LEAST), most - LEAST);
    }
}
