package org.cascadetutor.engine.calibration;

import java.util.Map;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * What is known about items, skills and the readout: an immutable snapshot, kept for ever under its number. An answer
 * changes its learner only; what answers teach about items goes into the next snapshot.
 *
 * @param mu the mean of all, in logits
 * @param items difficulties learned from answers; an item that is missing starts from its author's level
 * @param slopes how much more (+) or less (−) than usual an item depends on ability; 0 where an item is missing
 * @param contexts what the order of answers tells about the next one; it predicts and chooses, and never shows in mastery
 */
public record Calibration(
        int number,
        Difficulty mu,
        Map<ItemId, Difficulty> items,
        Map<SkillId, Difficulty> skills,
        Map<ItemId, Difficulty> slopes,
        Readout readout,
        ContextRates contexts) {

    private static final double ITEM_PRIOR_VARIANCE = 1.5;
    private static final Difficulty SKILL_PRIOR = new Difficulty(0, 0.4);
    private static final Difficulty SLOPE_PRIOR = new Difficulty(0, 0.15);
    private static final Difficulty MU_PRIOR = new Difficulty(0.6, 1);

    private static final Calibration SHIPPED = shipped(TracingSettings.snapshot());

    public Calibration {
        items = Map.copyOf(items);
        skills = Map.copyOf(skills);
        slopes = Map.copyOf(slopes);
    }

    /** Number 0: nothing learned yet but the readout's weights. */
    public static Calibration shipped() {
        return SHIPPED;
    }

    /** The same for another form of the model. */
    public static Calibration shipped(TracingSettings settings) {
        Readout readout = new Readout(settings.weights(), Map.of());
        return new Calibration(0, MU_PRIOR, Map.of(), Map.of(), Map.of(), readout, ContextRates.none());
    }

    public Difficulty item(Item item) {
        Difficulty learned = items.get(item.id());
        return learned != null ? learned : new Difficulty(item.level().logit(), ITEM_PRIOR_VARIANCE);
    }

    /** The item's slope with its variance. */
    public Difficulty slope(ItemId id) {
        return slopes.getOrDefault(id, SLOPE_PRIOR);
    }

    public Difficulty skill(SkillId id) {
        return skills.getOrDefault(id, SKILL_PRIOR);
    }
}
