package org.cascadetutor.engine.state;

/**
 * A learner over all skills of a course.
 *
 * @param ability θ_u in logits, with its variance
 * @param fastResidual fast average of how far outcomes lay above (+) or below (−) the latent prediction
 * @param previousOutcome +1 right, −1 wrong, 0 before the first answer
 * @param previousSkillSet of the previous answer, empty before the first
 */
public record LearnerState(
        double ability,
        double variance,
        int answers,
        int wins,
        double fastResidual,
        int previousOutcome,
        String previousSkillSet) {

    private static final double PRIOR_VARIANCE = 0.6;
    private static final LearnerState INITIAL = new LearnerState(0, PRIOR_VARIANCE, 0, 0, 0, 0, "");

    /** Before the first answer. */
    public static LearnerState initial() {
        return INITIAL;
    }
}
