package org.cascadetutor.insights.idea;

import java.util.List;
import org.cascadetutor.course.Course;

/** A learner's mistaken ideas in a course: those held, the newest first, and those overcome. */
public record IdeasPage(Course course, List<Idea> held, List<Idea> past, int answers) {

    public IdeasPage {
        held = List.copyOf(held);
        past = List.copyOf(past);
    }

    /** Whether there is any answer yet. */
    public boolean started() {
        return answers > 0;
    }
}
