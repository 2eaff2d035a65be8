package org.cascadetutor.content.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** Finds prerequisites that go round in a circle: nobody could ever begin. */
final class Circles {

    private final Map<SkillId, Skill> skills;
    private final Function<SkillId, Place> place;
    private final Problems problems;
    private final Set<SkillId> done = new HashSet<>();

    private Circles(Map<SkillId, Skill> skills, Function<SkillId, Place> place, Problems problems) {
        this.skills = skills;
        this.place = place;
        this.problems = problems;
    }

    static void report(Map<SkillId, Skill> skills, Function<SkillId, Place> place, Problems problems) {
        Circles circles = new Circles(skills, place, problems);
        skills.keySet().forEach(id -> circles.follow(id, new ArrayList<>()));
    }

    private void follow(SkillId id, List<SkillId> path) {
        if (path.contains(id)) {
            List<SkillId> circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
            circle.add(id);
            problems.error(
                    "prerequisite-cycle",
                    place.apply(id),
                    "prerequisites go round in a circle: "
                            + String.join(
                                    " → ", circle.stream().map(SkillId::value).toList()),
                    "take one of them away");
        } else if (skills.containsKey(id) && !done.contains(id)) {
            path.add(id);
            skills.get(id).prerequisites().stream().sorted().forEach(before -> follow(before, path));
            path.remove(id);
            done.add(id);
        }
    }
}
