package org.cascadetutor.engine.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cascadetutor.engine.item.SkillId;

/**
 * All the items of a course, found by skill and by misconception. Made once for a course and shared by every choice:
 * immutable and thread-safe.
 */
public final class Bank {

    private final List<Candidate> candidates;
    private final Map<SkillId, Set<SkillId>> prerequisites;
    private final Map<SkillId, List<Candidate>> bySkill;
    private final Map<String, List<Candidate>> byMisconception;

    /** A bank of these items; `prerequisites` are the skills each skill builds on directly. */
    public Bank(List<Candidate> candidates, Map<SkillId, Set<SkillId>> prerequisites) {
        this.candidates = List.copyOf(candidates);
        this.prerequisites = Map.copyOf(prerequisites);
        this.bySkill = index(one -> one.item().skills());
        this.byMisconception = index(Candidate::misconceptions);
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /** The items that practise a skill, in the bank's order. */
    public List<Candidate> of(SkillId skill) {
        return bySkill.getOrDefault(skill, List.of());
    }

    /** The items a wrong answer to which can show a misconception. */
    List<Candidate> showing(String misconception) {
        return byMisconception.getOrDefault(misconception, List.of());
    }

    /** Whether any item practises the skill: what none does can neither be learned here nor be waited for. */
    boolean practises(SkillId skill) {
        return bySkill.containsKey(skill);
    }

    /** The skills a skill builds on directly. */
    public Set<SkillId> prerequisites(SkillId skill) {
        return prerequisites.getOrDefault(skill, Set.of());
    }

    private <K> Map<K, List<Candidate>> index(Function<Candidate, ? extends Iterable<K>> keys) {
        Map<K, List<Candidate>> index = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            keys.apply(candidate).forEach(key -> index.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(candidate));
        }
        return index;
    }
}
