package org.cascadetutor.course;

import java.util.Map;
import java.util.Set;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.SkillId;

/**
 * A skill (knowledge component): the smallest thing a learner can master.
 *
 * @param objective what the learner can do then
 * @param plan how many items its author means to have at each level
 */
public record Skill(
        SkillId id,
        Slug lesson,
        String objective,
        Bloom bloom,
        Set<SkillId> prerequisites,
        Map<AuthorLevel, Integer> plan) {

    public Skill {
        prerequisites = Set.copyOf(prerequisites);
        plan = Map.copyOf(plan);
    }

    /** The id in words. */
    public String name() {
        return id.value().replace('-', ' ');
    }
}
