package org.cascadetutor.lessons;

import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.mastery.Level;

/**
 * A lesson with where its reader stands in it.
 *
 * @param share of its skills that are proficient or above, 0 to 1
 */
record LessonRow(Lesson lesson, Level level, double share) {

    /** For the ring beside the word: 0 to 100. */
    public int percent() {
        return (int) Math.round(share * 100);
    }

    boolean unfinished() {
        return lesson.written() && !level.atLeast(Level.PROFICIENT);
    }
}
