package org.cascadetutor.engine.online;

/** Where the latent part starts and how it drifts: means and variances in logits. */
final class Priors {

    static final double LEARNER = 0.6;
    static final double LEARNER_SKILL = 0.5;
    static final double ITEM = 1.5;
    static final double SLOPE = 0.15;
    static final double SKILL = 0.4;
    static final double MU_MEAN = 0.6;
    static final double MU = 1;
    static final double DRIFT_LEARNER = 0.006;
    static final double DRIFT_SKILL = 0.008;
    static final double FAST = 0.4;
    static final double SLOW = 0.05;

    private Priors() {}
}
