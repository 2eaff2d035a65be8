package org.cascadetutor.lessons.map;

import java.util.List;
import java.util.Set;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.lessons.standing.LessonRow;

/**
 * An unfinished lesson that may come next.
 *
 * @param needsWork whether some skill of it needs more than time
 * @param waitsFor the lessons it builds on that are not yet familiar
 */
record Candidate(LessonRow row, boolean needsWork, List<Lesson> waitsFor) {

    boolean openAfter(Set<Lesson> done) {
        return done.containsAll(waitsFor);
    }
}
