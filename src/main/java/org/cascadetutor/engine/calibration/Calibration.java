package org.cascadetutor.engine.calibration;

import java.util.List;
import java.util.Map;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * What is known about items, skills and the readout: an immutable snapshot, kept for ever under its number. An answer
 * changes its learner only; what answers teach about items goes into the next snapshot.
 *
 * @param mu the mean of all, in logits
 * @param items difficulties learned from answers; an item that is missing starts from its author's level
 */
public record Calibration(
        int number, Difficulty mu, Map<ItemId, Difficulty> items, Map<SkillId, Difficulty> skills, Readout readout) {

    private static final double ITEM_PRIOR_VARIANCE = 1.5;
    private static final Difficulty SKILL_PRIOR = new Difficulty(0, 0.4);
    private static final Difficulty MU_PRIOR = new Difficulty(0.6, 1);

    /** Fitted once on public answer data, in the order of {@code Features}; see docs/algorithms.md. */
    private static final List<Double> SHIPPED_WEIGHTS = List.of(
            0.70384, 0.59629, 0.48944, 0.91729, 0.84155, 0.2435, 0.37755, 0.09778, -0.12039, 0.2157, -0.20698, 0.33341,
            0.0, 0.20563, -0.10761, -0.42432, -0.154, 0.16647, -0.12024, 0.19266, -0.00224, 0.19561, -0.33367, 0.19796,
            -0.00918, 0.27384, -0.08468, 0.12916, -0.05507, 0.16033, -0.06196, -0.0353);

    private static final Calibration SHIPPED =
            new Calibration(0, MU_PRIOR, Map.of(), Map.of(), new Readout(SHIPPED_WEIGHTS, Map.of()));

    public Calibration {
        items = Map.copyOf(items);
        skills = Map.copyOf(skills);
    }

    /** Number 0: nothing learned yet but the readout's weights. */
    public static Calibration shipped() {
        return SHIPPED;
    }

    public Difficulty item(Item item) {
        Difficulty learned = items.get(item.id());
        return learned != null ? learned : new Difficulty(item.level().logit(), ITEM_PRIOR_VARIANCE);
    }

    public Difficulty skill(SkillId id) {
        return skills.getOrDefault(id, SKILL_PRIOR);
    }
}
