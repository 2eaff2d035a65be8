package org.cascadetutor.lessons.map;

import java.util.Locale;
import java.util.Optional;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.lessons.standing.LessonRow;

/**
 * A lesson the tutor plans for this learner, and why.
 *
 * @param after the planned lesson that opens this one, for the reason `OPENS`
 */
public record Planned(LessonRow row, Reason reason, Optional<Lesson> after) {

    /** Why a lesson is planned. */
    public enum Reason {
        /** The course begins here. */
        BEGIN,
        /** Begun, and not yet proficient. */
        CONTINUE,
        /** What it builds on is familiar. */
        READY,
        /** What it builds on is planned before it. */
        OPENS,
        /** Answered well already; it needs a little time and a few more questions. */
        SETTLES,
        /** Not everything it builds on is familiar, but nothing else is left. */
        AHEAD;

        /** The name that message keys are made of. */
        public String messageKey() {
            return "reason_" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Lesson lesson() {
        return row.lesson();
    }
}
