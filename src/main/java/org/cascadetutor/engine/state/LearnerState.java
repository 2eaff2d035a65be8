package org.cascadetutor.engine.state;

/**
 * A learner over all skills of a course.
 *
 * @param ability θ_u in logits, with its variance
 * @param fastResidual fast average of how far outcomes lay above (+) or below (−) the latent prediction
 * @param previousOutcome +1 right, −1 wrong, 0 before the first answer
 * @param previousSkillSet of the previous answer, empty before the first
 * @param trail the last answers in order
 */
public record LearnerState(
        double ability,
        double variance,
        int answers,
        int wins,
        double fastResidual,
        int previousOutcome,
        String previousSkillSet,
        Trail trail) {

    private static final double PRIOR_VARIANCE = 0.6;
    private static final LearnerState INITIAL = new LearnerState(0, PRIOR_VARIANCE, 0, 0, 0, 0, "", Trail.none());

    /** What was stored before there were trails reads as one without an answer. */
    public LearnerState {
        trail = trail == null ? Trail.none() : trail;
    }

    /** Before the first answer. */
    public static LearnerState initial() {
        return INITIAL;
    }

    /** The trail with one answer more. */
    public Trail trailAfter(String skillSet, boolean correct) {
        return trail.after(skillSet, previousSkillSet.equals(skillSet), correct);
    }
}
