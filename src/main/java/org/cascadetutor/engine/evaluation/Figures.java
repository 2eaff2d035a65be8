package org.cascadetutor.engine.evaluation;

import java.util.Arrays;

/**
 * How good a row of predictions was. All figures are finite, whatever the input: where only one outcome occurred, the AUC
 * is .5; of no predictions, n is 0 and so are the others.
 *
 * @param auc area under the ROC curve, ties counted half
 * @param logLoss mean negative natural logarithm of the probability given to what happened, probabilities kept 1e-15 away
 *     from 0 and 1
 * @param rmse root of the mean squared error
 * @param ece expected calibration error over ten equal-width bins: the mean distance of predicted and observed share
 */
public record Figures(long n, double auc, double logLoss, double rmse, double ece) {

    private static final double LEAST = 1e-15;
    private static final int BINS = 10;

    /** The figures of these probabilities, each in [0, 1], against these outcomes. */
    public static Figures of(double[] probabilities, boolean[] outcomes) {
        int n = probabilities.length;
        if (n == 0) {
            return new Figures(0, 0, 0, 0, 0);
        }
        double loss = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double p = probabilities[i];
            double likelihood = StrictMath.min(StrictMath.max(outcomes[i] ? p : 1 - p, LEAST), 1 - LEAST);
            loss -= StrictMath.log(likelihood);
            squares += (p - (outcomes[i] ? 1 : 0)) * (p - (outcomes[i] ? 1 : 0));
        }
        return new Figures(
                n, auc(probabilities, outcomes), loss / n, Math.sqrt(squares / n), ece(probabilities, outcomes));
    }

    /** Mann-Whitney: the share of pairs of one right and one wrong answer in which the right one was the likelier. */
    private static double auc(double[] probabilities, boolean[] outcomes) {
        double[] right = chosen(probabilities, outcomes, true);
        double[] wrong = chosen(probabilities, outcomes, false);
        if (right.length == 0 || wrong.length == 0) {
            return 0.5;
        }
        double won = 0;
        int below = 0;
        int notAbove = 0;
        for (double p : right) {
            while (below < wrong.length && wrong[below] < p) {
                below++;
            }
            while (notAbove < wrong.length && wrong[notAbove] <= p) {
                notAbove++;
            }
            won += (below + notAbove) / 2.0;
        }
        return won / ((double) right.length * wrong.length);
    }

    private static double[] chosen(double[] probabilities, boolean[] outcomes, boolean outcome) {
        double[] chosen = new double[probabilities.length];
        int size = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (outcomes[i] == outcome) {
                chosen[size++] = probabilities[i];
            }
        }
        double[] sorted = Arrays.copyOf(chosen, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double ece(double[] probabilities, boolean[] outcomes) {
        double[] surplus = new double[BINS];
        for (int i = 0; i < probabilities.length; i++) {
            int bin = Math.min((int) (probabilities[i] * BINS), BINS - 1);
            surplus[bin] += probabilities[i] - (outcomes[i] ? 1 : 0);
        }
        return Arrays.stream(surplus).map(Math::abs).sum() / probabilities.length;
    }
}
