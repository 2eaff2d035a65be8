package org.cascadetutor.engine.selection;

import java.util.List;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * The question that comes next.
 *
 * @param skill it is chosen for
 * @param predicted probability of a right answer, guessing included
 * @param runnersUp the two questions it beat, where there were two
 */
public record Choice(ItemId item, SkillId skill, double predicted, ReasonCode reason, List<RunnerUp> runnersUp) {

    public Choice {
        runnersUp = List.copyOf(runnersUp);
    }
}
