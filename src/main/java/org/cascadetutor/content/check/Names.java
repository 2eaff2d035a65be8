package org.cascadetutor.content.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.engine.item.SkillId;

/** Checks that names used in one file are known in another, in questions with other errors too. */
public final class Names {

    private static final Set<String> MISCONCEPTIONS = Set.of("misconception", "verdictMisconception");

    private final Predicate<String> skill;
    private final Predicate<String> misconception;
    private final Problems problems;
    private final Map<String, String> firstFile = new HashMap<>();

    public Names(Predicate<String> skill, Predicate<String> misconception, Problems problems) {
        this.skill = skill;
        this.misconception = misconception;
        this.problems = problems;
    }

    /** Skills and misconceptions that the questions of a file name, and ids that were there before. */
    public void questions(List<Peek> entries, String file) {
        for (Peek entry : entries) {
            entry.leaves().forEach(this::leaf);
            once(entry, entry.text("id"), file);
            List<Peek> steps = entry.list("steps");
            for (int i = 0; i < steps.size(); i++) {
                String unnamed = entry.text("id") + "-" + (i + 1);
                once(steps.get(i), steps.get(i).has("id") ? steps.get(i).text("id") : unnamed, file);
            }
        }
    }

    private void leaf(Peek.Leaf leaf) {
        if (leaf.key().equals("skills") && !leaf.text().isBlank() && !skill.test(leaf.text())) {
            unknownSkill(leaf.text(), leaf.place());
        }
        if (MISCONCEPTIONS.contains(leaf.key()) && !leaf.text().isBlank() && !misconception.test(leaf.text())) {
            problems.error(
                    "unknown-misconception",
                    leaf.place(),
                    "there is no misconception `%s`".formatted(leaf.text()),
                    "mend the name, or add it to misconceptions.yaml");
        }
    }

    private void once(Peek entry, String id, String file) {
        Optional<String> before = Optional.of(id).filter(one -> !one.isBlank()).map(one -> firstFile.putIfAbsent(one, file));
        before.ifPresent(first -> problems.error(
                    "duplicate-id",
                    entry.get("id").map(Peek::place).orElseGet(entry::place),
                    "the question `%s` is also in %s".formatted(id, first),
                    "every id must be unique in the course"));
    }

    /** Skills that misconceptions name. */
    public void misconceptions(Collection<Misconception> all, Place file) {
        all.stream()
                .flatMap(one -> one.skills().stream())
                .map(SkillId::value)
                .filter(id -> !skill.test(id))
                .distinct()
                .forEach(id -> unknownSkill(id, file));
    }

    private void unknownSkill(String id, Place place) {
        problems.error(
                "unknown-skill", place, "there is no skill `%s`".formatted(id), "mend the name, or add the skill");
    }
}
