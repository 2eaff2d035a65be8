package org.cascadetutor.engine.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;

/**
 * A course as simulated learners meet it.
 *
 * @param practice what practice chooses among: vignettes as wholes, at their first step
 * @param check what a mastery check chooses among
 * @param singles every item, in the order of the course
 * @param following the step that follows each step of a vignette
 * @param lessons the skills of each lesson, in the order of the course
 * @param modules the skills of each module, in the order of the course
 */
public record SimulatedCourse(
        Bank practice,
        Bank check,
        Bank singles,
        Map<ItemId, ItemId> following,
        List<Set<SkillId>> lessons,
        List<Set<SkillId>> modules) {

    public SimulatedCourse {
        following = Map.copyOf(following);
        lessons = lessons.stream().map(Set::copyOf).toList();
        modules = modules.stream().map(Set::copyOf).toList();
    }

    /** The skills that any item practises. */
    List<SkillId> skills() {
        return modules.stream()
                .flatMap(Set::stream)
                .filter(skill -> !singles.of(skill).isEmpty())
                .sorted()
                .toList();
    }

    List<Candidate> items() {
        return singles.candidates();
    }
}
