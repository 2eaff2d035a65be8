package org.cascadetutor.engine.numbers;

/** The logistic function, by StrictMath, so that results are the same everywhere. Pure. */
public final class Sigma {

    private Sigma() {}

    /** σ(x) = 1/(1 + e^−x). */
    public static double of(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
