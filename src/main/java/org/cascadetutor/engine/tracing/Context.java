package org.cascadetutor.engine.tracing;

/**
 * What a context table is keyed by. A table holds, for each key, sums of residuals S and information H of the latent
 * prediction; the feature is the shrunken rate S/(H + 1), in logits.
 */
public enum Context {
    /** The previous skill set with its outcome, then this skill set. */
    AFTER_SET,
    /** The two previous skill sets with their outcomes, then this skill set. */
    AFTER_TWO_SETS,
    /** The previous item with its outcome, then this item. */
    AFTER_ITEM,
    /** The last item on this skill set with its outcome, then this item. */
    AFTER_ITEM_IN_SET,
    /** The last three outcomes on this skill set, whether it was the previous one, and the skill set. */
    OUTCOMES_IN_SET,
    /** The last different skill set with its outcome, then this skill set. */
    AFTER_DIFFERENT_SET,
    /** The learner's last three outcomes, then this item. */
    OUTCOMES_THEN_ITEM
}
