package org.cascadetutor.lessons.standing;

import java.util.List;
import java.util.Locale;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.mastery.Level;

/**
 * A lesson with where its reader stands in it.
 *
 * @param number its place in the course, from 1
 * @param buildsOn the lessons to come directly before it, in course order
 */
public record LessonRow(Lesson lesson, int number, Standing standing, List<Lesson> buildsOn) {

    public LessonRow {
        buildsOn = List.copyOf(buildsOn);
    }

    public Level level() {
        return standing.level();
    }

    /** The key of the word for where its reader stands; of "planned" where it is not written. */
    public String wordKey() {
        return lesson.written() ? "level_" + level().name().toLowerCase(Locale.ROOT) : "map_planned";
    }

    /** The share of its skills that are proficient or above, for the ring beside the word: 0 to 100. */
    public int percent() {
        return standing.skills() == 0 ? 0 : Math.round(standing.proficient() * 100f / standing.skills());
    }

    /** Whether it is written and not yet proficient. */
    public boolean unfinished() {
        return lesson.written() && !level().atLeast(Level.PROFICIENT);
    }
}
