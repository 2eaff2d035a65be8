package org.cascadetutor.engine.mastery;

/** The logistic function, by StrictMath, so that results are the same everywhere. Pure. */
final class Logistic {

    private Logistic() {}

    /** σ(x) = 1/(1 + e^−x). */
    static double sigma(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
