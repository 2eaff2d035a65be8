package org.cascadetutor.lessons.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.engine.mastery.Level;

/**
 * Where a learner stands in a lesson.
 *
 * @param proficient how many of its skills are proficient or above
 * @param due how many of its skills are due for review
 */
public record Standing(Level level, int skills, int proficient, int due, Seen seen) {

    /** When the lesson was last opened, and when one of its skills was last answered. */
    public record Seen(Optional<Instant> readAt, Optional<Instant> answeredAt) {}

    private static final int STEPS = Level.values().length - 1;

    /** How far round the level's ring is drawn, in per cent: a quarter for each level above the lowest. */
    public int ring() {
        return level.ordinal() * 100 / STEPS;
    }

    public Optional<Instant> readAt() {
        return seen.readAt();
    }

    /** When the learner last did anything here. */
    public Optional<Instant> lastSeen() {
        return Stream.concat(seen.readAt().stream(), seen.answeredAt().stream()).max(Comparator.naturalOrder());
    }

    public boolean mastered() {
        return level == Level.MASTERED;
    }

    public boolean begun() {
        return level != Level.NOT_STARTED;
    }
}
