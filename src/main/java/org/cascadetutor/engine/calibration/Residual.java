package org.cascadetutor.engine.calibration;

import org.cascadetutor.engine.answer.Observation;

/**
 * How far an answer lay from its latent prediction q = σ(z/√(1 + πV/8)), p = c + (1 − c)q: what it adds to a context table.
 *
 * @param score (y − p)·q/p: what the answer says about knowing, less what was expected
 * @param information q(1 − q) of a wrong answer, q²(1 − p)/p of a right one: how much it can say. Where c = 0 both are
 *     q(1 − q). A wrong answer tells as much whatever the guess floor; only so a rate stays bounded where c nears 1.
 */
record Residual(double score, double information) {

    private static final double PROBIT = StrictMath.PI / 8;

    static Residual of(double z, double variance, Observation answer) {
        double q = 1 / (1 + StrictMath.exp(-z / StrictMath.sqrt(1 + PROBIT * variance)));
        if (!answer.correct()) {
            return new Residual(-q, q * (1 - q));
        }
        double c = answer.guessFloor();
        double p = c + (1 - c) * q;
        return p == 0 ? new Residual(1, 0) : new Residual((1 - p) * q / p, q * q * (1 - p) / p);
    }
}
