package org.cascadetutor.practice.page;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.progress.session.PracticeSession;

/** A session at its end, with the numbers of the whole session. */
public record EndPage(Course course, PracticeSession session, StepView step, int answered, int correct) {

    /** When to come back, where that is known. */
    public Optional<Instant> due() {
        return Optional.ofNullable(step.dueAt());
    }
}
