package org.cascadetutor.engine.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.item.SkillId;

/**
 * What there is to choose from.
 *
 * @param prerequisites skills each skill builds on directly
 * @param targets skills the session aims at
 */
public record Pool(List<Candidate> candidates, Map<SkillId, Set<SkillId>> prerequisites, Set<SkillId> targets) {

    public Pool {
        candidates = List.copyOf(candidates);
        prerequisites = Map.copyOf(prerequisites);
        targets = Set.copyOf(targets);
    }
}
