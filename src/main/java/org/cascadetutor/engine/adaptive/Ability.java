package org.cascadetutor.engine.adaptive;

/**
 * What answers say about a learner's ability θ: the expected a posteriori estimate (Bock and Mislevy 1982) under a normal(0,
 * 1) prior, on 81 nodes in [−4, 4], kept as logarithms. Immutable.
 */
public final class Ability {

    private static final int NODES = 81;
    private static final double WIDTH = 4;

    private final double[] logPosterior;
    private final double mean;
    private final double standardError;

    private Ability(double[] logPosterior) {
        this.logPosterior = logPosterior;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : logPosterior) {
            highest = StrictMath.max(highest, value);
        }
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < NODES; k++) {
            double weight = StrictMath.exp(logPosterior[k] - highest);
            sum += weight;
            first += weight * node(k);
            second += weight * node(k) * node(k);
        }
        mean = first / sum;
        standardError = Math.sqrt(StrictMath.max(second / sum - mean * mean, 0));
    }

    /** Before the first answer: 0 ± 1. */
    public static Ability unknown() {
        double[] log = new double[NODES];
        for (int k = 0; k < NODES; k++) {
            log[k] = -node(k) * node(k) / 2;
        }
        return new Ability(log);
    }

    /** After an answer to an item. */
    public Ability after(BankItem item, boolean right) {
        double[] log = logPosterior.clone();
        for (int k = 0; k < NODES; k++) {
            log[k] += item.logLikelihood(node(k), right);
        }
        return new Ability(log);
    }

    /** The estimate in logits. */
    public double mean() {
        return mean;
    }

    /** The posterior's standard deviation in logits. */
    public double standardError() {
        return standardError;
    }

    private static double node(int k) {
        return -WIDTH + 2 * WIDTH * k / (NODES - 1);
    }
}
