package org.cascadetutor.engine.adaptive;

/**
 * An item of the three-parameter logistic model, P(θ) = c + (1 − c)σ(a(θ − b)); of the two-parameter model where c is 0
 * (Birnbaum 1968).
 *
 * @param a discrimination, above 0
 * @param b difficulty in logits
 * @param c chance of guessing right, in [0, 1)
 */
public record BankItem(double a, double b, double c) {

    public BankItem {
        if (!(a > 0 && a < Double.POSITIVE_INFINITY && Math.abs(b) < Double.POSITIVE_INFINITY && c >= 0 && c < 1)) {
            throw new IllegalArgumentException(
                    "an item needs a > 0, a finite b and c in [0, 1): %s, %s, %s".formatted(a, b, c));
        }
    }

    /** Probability of a right answer at ability θ. */
    public double probability(double theta) {
        return c + (1 - c) / (1 + StrictMath.exp(-a * (theta - b)));
    }

    /** Fisher information at ability θ: a²((P − c)/(1 − c))²(1 − P)/P. */
    public double information(double theta) {
        double q = 1 / (1 + StrictMath.exp(-a * (theta - b)));
        double p = c + (1 - c) * q;
        return p > 0 ? a * a * q * q * (1 - c) * (1 - q) / p : 0;
    }

    /** ln P(θ), or ln(1 − P(θ)) of a wrong answer; never NaN, also far out. */
    double logLikelihood(double theta, boolean right) {
        double x = a * (theta - b);
        double logWrong = StrictMath.log1p(-c) - softplus(x);
        if (!right) {
            return logWrong;
        }
        return c == 0 ? -softplus(-x) : StrictMath.log(probability(theta));
    }

    /** ln(1 + eˣ) without overflow. */
    private static double softplus(double x) {
        return StrictMath.max(x, 0) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(x)));
    }
}
