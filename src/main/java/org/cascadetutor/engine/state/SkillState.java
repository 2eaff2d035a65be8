package org.cascadetutor.engine.state;

/**
 * A learner on one skill.
 *
 * @param mean m_us in logits beside the learner's ability, with its variance
 * @param slowResidual slow average of how far outcomes lay above or below the latent prediction
 * @param lastPosition how many answers the learner had given before the last one on this skill
 * @param lastSecond epoch second of the last answer, 0 for none or no clock
 */
public record SkillState(
        double mean,
        double variance,
        int answers,
        int wins,
        double slowResidual,
        int lastPosition,
        long lastSecond,
        Display display,
        Memory memory) {

    private static final double PRIOR_VARIANCE = 0.5;
    private static final SkillState INITIAL =
            new SkillState(0, PRIOR_VARIANCE, 0, 0, 0, 0, 0, Display.initial(), Memory.none());

    /** Before the first answer. */
    public static SkillState initial() {
        return INITIAL;
    }
}
