package org.cascadetutor.engine.simulation;

import java.util.List;
import java.util.Set;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;

/**
 * A course as simulated learners meet it.
 *
 * @param bank its items, in the order of the course
 * @param modules the skills of each module, in the order of the course: mastery checks go module by module
 */
public record SimulatedCourse(Bank bank, List<Set<SkillId>> modules) {

    public SimulatedCourse {
        modules = modules.stream().map(Set::copyOf).toList();
    }

    /** The skills that any item practises. */
    List<SkillId> skills() {
        return modules.stream()
                .flatMap(Set::stream)
                .filter(skill -> !bank.of(skill).isEmpty())
                .sorted()
                .toList();
    }

    List<Candidate> items() {
        return bank.candidates();
    }
}
