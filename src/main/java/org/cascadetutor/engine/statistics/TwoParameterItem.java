package org.cascadetutor.engine.statistics;

/**
 * An item of the two-parameter logistic model, P(θ) = σ(aθ + d) = σ(a(θ − b)).
 *
 * @param a discrimination
 * @param d easiness in logits at θ = 0
 */
public record TwoParameterItem(double a, double d) {

    /** Difficulty b = −d/a: the ability at which half answer right. */
    public double b() {
        return -d / a;
    }

    double probability(double theta) {
        return 1 / (1 + StrictMath.exp(-(a * theta + d)));
    }
}
