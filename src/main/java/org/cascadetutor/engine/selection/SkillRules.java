package org.cascadetutor.engine.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;

/** Which skills are open to a learner, and which of them needs practice most. Pure. */
final class SkillRules {

    /** A skill asked this often today has had its turn, whatever came of it. */
    private static final int ENOUGH_TODAY = 6;

    private SkillRules() {}

    /**
     * Target skills not yet proficient, together with what they build on and is not yet familiar. Skills that no item
     * practises are left out: nothing could ever open what they lock.
     */
    static Set<SkillId> wanted(Situation situation) {
        Set<SkillId> wanted = new TreeSet<>();
        situation.targets().stream()
                .filter(situation.bank()::practises)
                .filter(skill -> !situation.atLeast(skill, Level.PROFICIENT))
                .forEach(skill -> addWithPrerequisites(skill, situation, wanted));
        return wanted;
    }

    private static void addWithPrerequisites(SkillId skill, Situation situation, Set<SkillId> wanted) {
        if (wanted.add(skill)) {
            missing(skill, situation).forEach(before -> addWithPrerequisites(before, situation, wanted));
        }
    }

    /** The wanted skills that are open, the weakest first; settling ones after the others, one just asked twice last. */
    static List<SkillId> unlocked(Situation situation) {
        List<SkillId> open = new ArrayList<>(wanted(situation).stream()
                .filter(skill -> open(skill, situation))
                .toList());
        open.sort(Comparator.comparing((SkillId skill) -> situation.session().tiredOf(skill))
                .thenComparing(skill -> settling(skill, situation))
                .thenComparingDouble(skill -> situation.standing(skill).remembered())
                .thenComparing(Comparator.naturalOrder()));
        return open;
    }

    /**
     * Whether the last three answers on a skill were right and it is nearly proficient: it needs time more than another
     * question, and waits until the others had theirs (Rawson and Dunlosky, J Exp Psychol Gen 2011: three right recalls, then
     * relearning on later days).
     */
    static boolean settling(SkillId skill, Situation situation) {
        return situation.model().skill(skill).display().settles();
    }

    /** Whether some skill of the item does not settle. */
    static boolean unsettled(Candidate candidate, Situation situation) {
        return candidate.item().skills().stream().anyMatch(skill -> !settling(skill, situation));
    }

    /** Whether all a skill builds on is at least familiar, as far as there are items left today to make it so. */
    static boolean open(SkillId skill, Situation situation) {
        return missing(skill, situation).findAny().isEmpty();
    }

    /** Whether all of an item's skills are open. */
    static boolean open(Candidate candidate, Situation situation) {
        return candidate.item().skills().stream().allMatch(skill -> open(skill, situation));
    }

    /** What a skill builds on, is not yet familiar, and can still be practised today. */
    private static Stream<SkillId> missing(SkillId skill, Situation situation) {
        return situation.bank().prerequisites(skill).stream()
                .filter(before -> !situation.atLeast(before, Level.FAMILIAR))
                .filter(before -> canBePractised(before, situation));
    }

    /**
     * Whether a skill has a question left that was not asked today, and was not asked too often today. What has none keeps
     * nobody from what builds on it: else who fails all questions of one skill would find a whole course shut.
     */
    private static boolean canBePractised(SkillId skill, Situation situation) {
        List<Candidate> all = situation.bank().of(skill);
        long fresh = all.stream().filter(situation::isFresh).count();
        return fresh > 0 && all.size() - fresh < ENOUGH_TODAY;
    }

    /** Whether every target skill that any item practises is proficient or above; never of no such skill. */
    static boolean allProficient(Situation situation) {
        List<SkillId> practised =
                situation.targets().stream().filter(situation.bank()::practises).toList();
        return !practised.isEmpty() && practised.stream().allMatch(skill -> situation.atLeast(skill, Level.PROFICIENT));
    }
}
