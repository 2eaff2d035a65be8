package org.cascadetutor.engine.selection;

import java.util.Set;
import org.cascadetutor.engine.item.SkillId;

/**
 * What there is to choose from.
 *
 * @param targets skills the session aims at
 */
public record Pool(Bank bank, Set<SkillId> targets) {

    public Pool {
        targets = Set.copyOf(targets);
    }
}
