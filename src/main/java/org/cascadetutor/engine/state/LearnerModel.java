package org.cascadetutor.engine.state;

import java.util.Map;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/** All the engine knows about one learner in one course. Immutable; what is absent has not been answered yet. */
public record LearnerModel(
        LearnerState learner,
        Map<SkillId, SkillState> skills,
        Map<ItemId, ItemState> items,
        Map<String, SkillSetState> skillSets,
        Map<String, MisconceptionState> misconceptions) {

    private static final LearnerModel EMPTY =
            new LearnerModel(LearnerState.initial(), Map.of(), Map.of(), Map.of(), Map.of());

    public LearnerModel {
        skills = Rows.copyOf(skills);
        items = Rows.copyOf(items);
        skillSets = Rows.copyOf(skillSets);
        misconceptions = Map.copyOf(misconceptions);
    }

    /** Before the first answer. */
    public static LearnerModel empty() {
        return EMPTY;
    }

    public SkillState skill(SkillId id) {
        return skills.getOrDefault(id, SkillState.initial());
    }

    public ItemState item(ItemId id) {
        return items.getOrDefault(id, ItemState.initial());
    }

    public SkillSetState skillSet(String key) {
        return skillSets.getOrDefault(key, SkillSetState.initial());
    }
}
