package org.cascadetutor.engine.simulation;

import java.util.List;
import java.util.Set;
import org.cascadetutor.engine.item.ItemId;

/**
 * How one simulated learner fared.
 *
 * @param questions answered until the course was truly mastered, or the most that were allowed
 * @param shown the items asked at least once
 * @param byLevel answers to easy, medium and hard items
 */
record Outcome(int questions, boolean reached, Claims claims, Set<ItemId> shown, List<Integer> byLevel) {

    /**
     * What was claimed of skills against what was so.
     *
     * @param rises times a skill became proficient
     * @param falseRises of these, the truth was below .75
     * @param proficient skills claimed proficient at the end
     * @param wrongly of these, the truth was below .75
     * @param mastered skills truly mastered at the end
     * @param missed of these, not claimed proficient
     */
    record Claims(int rises, int falseRises, int proficient, int wrongly, int mastered, int missed) {}
}
