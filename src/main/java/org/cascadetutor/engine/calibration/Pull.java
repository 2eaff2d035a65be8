package org.cascadetutor.engine.calibration;

/**
 * How one answer pulls at each part x of its latent z, whose variance is V: with q = σ(z), p = c + (1 − c)q,
 * g = (y − p)·q/p (y − q where c = 0) and h = max(q²(1 − p)/p, 1e-4) (q(1 − q) where c = 0),
 * x moves by v·a·g/(1 + hV) and its variance v by −v²a²h/(1 + hV).
 *
 * @param step g/(1 + hV)
 * @param shrink h/(1 + hV)
 */
record Pull(double step, double shrink) {

    private static final double LEAST_CURVATURE = 1e-4;

    static Pull of(double z, double variance, double guessFloor, boolean correct) {
        double y = correct ? 1 : 0;
        double q = 1 / (1 + StrictMath.exp(-z));
        double p = guessFloor + (1 - guessFloor) * q;
        double g = guessFloor == 0 ? y - q : (y - p) * q / p;
        double h = StrictMath.max(guessFloor == 0 ? q * (1 - q) : q * q * (1 - p) / p, LEAST_CURVATURE);
        double den = 1 + h * variance;
        return new Pull(g / den, h / den);
    }

    /** The part after the answer, which stands in z with the factor a. */
    Difficulty on(Difficulty x, double a) {
        double v = x.variance();
        return new Difficulty(x.value() + v * a * step, v - v * v * a * a * shrink);
    }
}
