package org.cascadetutor.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** Finds prerequisites that go round in a circle: nobody could ever begin. Without recursion, however long the chain. */
public final class Circles {

    private final Map<SkillId, Set<SkillId>> open = new TreeMap<>();

    private Circles(Map<SkillId, Skill> skills) {
        skills.forEach((id, skill) -> open.put(id, new TreeSet<>(skill.prerequisites())));
        open.values().forEach(before -> before.retainAll(skills.keySet()));
    }

    /** One problem for every circle, at its first skill. */
    public static void report(Map<SkillId, Skill> skills, Function<SkillId, Place> place, Problems problems) {
        Circles circles = new Circles(skills);
        circles.removeWhatCanBegin();
        while (!circles.open.isEmpty()) {
            List<SkillId> circle = circles.next();
            problems.error(
                    "prerequisite-cycle",
                    place.apply(circle.get(0)),
                    "prerequisites go round in a circle: "
                            + String.join(" → ", circle.stream().map(SkillId::value).toList()),
                    "take one of them away");
            circles.remove(circle);
            circles.removeWhatCanBegin();
        }
    }

    /** Kahn's way: take away what has nothing before it until all that is left has. */
    private void removeWhatCanBegin() {
        List<SkillId> free = free();
        while (!free.isEmpty()) {
            remove(free);
            free = free();
        }
    }

    private List<SkillId> free() {
        return open.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void remove(List<SkillId> gone) {
        open.keySet().removeAll(Set.copyOf(gone));
        Set<SkillId> all = Set.copyOf(gone);
        open.values().forEach(before -> before.removeIf(all::contains));
    }

    /** Everything left has something before it, so going back must come round. */
    private List<SkillId> next() {
        List<SkillId> path = new ArrayList<>();
        SkillId at = open.keySet().iterator().next();
        Map<SkillId, Integer> seen = new TreeMap<>();
        while (!seen.containsKey(at)) {
            seen.put(at, path.size());
            path.add(at);
            at = open.get(at).iterator().next();
        }
        List<SkillId> circle = new ArrayList<>(path.subList(seen.get(at), path.size()));
        circle.add(at);
        return circle;
    }
}
