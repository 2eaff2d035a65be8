package org.cascadetutor.engine.selection;

import java.util.Set;
import org.cascadetutor.engine.item.Item;

/**
 * An item that may be asked.
 *
 * @param misconceptions ids of the misconceptions a wrong answer to it can show
 * @param checkable whether it may stand in a mastery check
 */
public record Candidate(Item item, Set<String> misconceptions, boolean checkable) {

    public Candidate {
        misconceptions = Set.copyOf(misconceptions);
    }
}
