package org.cascadetutor.course;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said about a lesson before it is read.
 *
 * @param minutes it takes to read
 * @param reviewed when a reviewer last confirmed it
 */
public record LessonInfo(String title, Status status, int minutes, String summary, Optional<LocalDate> reviewed) {

    /** Whether a lesson can be read yet. */
    public enum Status {
        WRITTEN,
        PLANNED
    }
}
