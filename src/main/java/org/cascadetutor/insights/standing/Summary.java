package org.cascadetutor.insights.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.engine.mastery.Level;

/**
 * A learner's standing in a few counts; the five levels add up to all skills.
 *
 * @param due skills whose review is due
 * @param nextDue when the next of the others will be
 */
public record Summary(int skills, List<Count> levels, int due, Optional<Instant> nextDue) {

    public Summary {
        levels = List.copyOf(levels);
    }

    /** How many skills are at a level. */
    public record Count(Level level, int skills) {}

    static Summary of(List<SkillProgress> skills) {
        List<Count> counts = List.of(Level.values()).stream()
                .sorted(Comparator.reverseOrder())
                .map(level -> new Count(level, count(skills, level)))
                .toList();
        int due = (int) skills.stream().filter(SkillProgress::due).count();
        Optional<Instant> next = skills.stream()
                .filter(skill -> !skill.due())
                .flatMap(skill -> skill.estimate().dueAt().stream())
                .min(Comparator.naturalOrder());
        return new Summary(skills.size(), counts, due, next);
    }

    /** Skills with an answer. */
    public int begun() {
        return skills - of(Level.NOT_STARTED);
    }

    /** Levels that any begun skill is at, highest first. */
    public List<Count> reached() {
        return levels.stream()
                .filter(count -> count.level() != Level.NOT_STARTED && count.skills() > 0)
                .toList();
    }

    private int of(Level level) {
        return levels.stream()
                .filter(count -> count.level() == level)
                .mapToInt(Count::skills)
                .sum();
    }

    private static int count(List<SkillProgress> skills, Level level) {
        return (int)
                skills.stream().filter(one -> one.estimate().level() == level).count();
    }
}
