package org.cascadetutor.engine.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;

/** Which skills are open to a learner, and which of them needs practice most. Pure. */
final class SkillRules {

    private SkillRules() {}

    /**
     * Target skills not yet proficient, together with what they build on and is not yet familiar. Skills that no candidate
     * practises are left out: nothing could ever open what they lock.
     */
    static Set<SkillId> wanted(Situation situation) {
        Set<SkillId> wanted = new TreeSet<>();
        situation.request().pool().targets().stream()
                .filter(skill -> !situation.atLeast(skill, Level.PROFICIENT))
                .forEach(skill -> addWithPrerequisites(skill, situation, situation.practicable(), wanted));
        return wanted;
    }

    private static void addWithPrerequisites(
            SkillId skill, Situation situation, Set<SkillId> practicable, Set<SkillId> wanted) {
        if (wanted.add(skill)) {
            prerequisites(skill, situation).stream()
                    .filter(practicable::contains)
                    .filter(before -> !situation.atLeast(before, Level.FAMILIAR))
                    .forEach(before -> addWithPrerequisites(before, situation, practicable, wanted));
        }
    }

    /** The wanted skills whose prerequisites are at least familiar, the weakest first; one just asked twice comes last. */
    static List<SkillId> unlocked(Situation situation) {
        Set<SkillId> practicable = situation.practicable();
        List<SkillId> open = new ArrayList<>(wanted(situation).stream()
                .filter(skill -> prerequisites(skill, situation).stream()
                        .filter(practicable::contains)
                        .allMatch(before -> situation.atLeast(before, Level.FAMILIAR)))
                .toList());
        open.sort(Comparator.comparing(
                        (SkillId skill) -> situation.request().session().tiredOf(skill))
                .thenComparingDouble(skill -> remembered(situation.estimate(skill)))
                .thenComparing(Comparator.naturalOrder()));
        return open;
    }

    /** What practice and memory share: p(skill) times what is still remembered. */
    private static double remembered(SkillEstimate estimate) {
        return estimate.probability() * estimate.retrievability();
    }

    private static Set<SkillId> prerequisites(SkillId skill, Situation situation) {
        return situation.request().pool().prerequisites().getOrDefault(skill, Set.of());
    }
}
