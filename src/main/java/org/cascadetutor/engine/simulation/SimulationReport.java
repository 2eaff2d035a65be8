package org.cascadetutor.engine.simulation;

import java.util.List;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * What a simulation showed, one line for each way of choosing.
 *
 * @param unreachedSkills skills of the course that no learner was ever asked about under the first way of choosing
 * @param unshownItems items that no learner was ever shown under it
 */
public record SimulationReport(
        int learners, long seed, List<Line> lines, List<SkillId> unreachedSkills, List<ItemId> unshownItems) {

    public SimulationReport {
        lines = List.copyOf(lines);
        unreachedSkills = List.copyOf(unreachedSkills);
        unshownItems = List.copyOf(unshownItems);
    }

    /**
     * One way of choosing.
     *
     * @param medianQuestions until 90 % of the skills were truly mastered (p ≥ .85 without guessing)
     * @param reached share of the learners who came that far
     * @param falseAtRise share of the moments a skill became proficient at which the truth was below .75
     * @param falseAtEnd share of the skills shown as proficient at the end whose truth was below .75
     * @param missed share of the truly mastered skills not shown as proficient at the end
     * @param levels shares of answers given to easy, medium and hard items
     */
    public record Line(
            Selector selector,
            double medianQuestions,
            double meanQuestions,
            double reached,
            double falseAtRise,
            double falseAtEnd,
            double missed,
            List<Double> levels) {}

    /** The median questions of the first way of choosing as a share of another's. */
    public double ratioTo(Selector other) {
        return lines.get(0).medianQuestions()
                / lines.stream()
                        .filter(line -> line.selector() == other)
                        .findFirst()
                        .orElseThrow()
                        .medianQuestions();
    }
}
