package org.cascadetutor.practice.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Lesson;

/**
 * How a session went, explained.
 *
 * @param skills it was about, in the order they first came
 * @param modules what is believed of each, for a diagnostic
 * @param ways what there is to do next, the most fitting first; each is real
 * @param begin the first lesson that is not yet known, and those before it that are, for a diagnostic
 * @param queue what is due for review
 */
public record Outcome(List<SkillResult> skills, List<ModuleResult> modules, List<Way> ways, Begin begin, Queue queue) {

    /** Where to begin, and which lessons may be passed over for now. */
    public record Begin(Optional<Lesson> lesson, List<Lesson> known) {}

    /**
     * The queue of reviews.
     *
     * @param due how many skills are due now
     * @param left how many more today has room for
     * @param next when something is due that is not due now
     */
    public record Queue(int due, int left, Optional<Instant> next) {

        /** How many come today; the rest waits. */
        public int today() {
            return Math.min(due, left);
        }

        /** Whether more is due than today has room for. */
        public boolean more() {
            return due > left;
        }
    }

    public Outcome {
        skills = List.copyOf(skills);
        modules = List.copyOf(modules);
        ways = List.copyOf(ways);
    }

    /** The skills that moved most come first. */
    public List<SkillResult> moved() {
        return skills.stream()
                .sorted(Comparator.comparingInt(SkillResult::distance).reversed())
                .toList();
    }

    /** Skills the session has made proficient. */
    public List<SkillResult> reached() {
        return skills.stream().filter(SkillResult::reached).toList();
    }

    public List<SkillResult> passed() {
        return skills.stream().filter(SkillResult::passed).toList();
    }

    public List<SkillResult> failed() {
        return skills.stream().filter(SkillResult::failed).toList();
    }

    /** Skills a check had only one question on: right, and not enough. */
    public List<SkillResult> undecided() {
        return skills.stream().filter(one -> !one.passed() && !one.failed()).toList();
    }
}
