package org.cascadetutor.engine.online;

/** The logistic function, by StrictMath, so that results are the same everywhere. Pure. */
final class Sigma {

    private Sigma() {}

    /** σ(x) = 1/(1 + e^−x). */
    static double of(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
