package org.cascadetutor.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.reading.ReadingStore;
import org.cascadetutor.progress.turns.Turns;

/** Remembers that a lesson was opened. */
@ApplicationScoped
class ReadingService {

    private final ReadingStore marks;
    private final Turns turns;
    private final Clock clock;

    ReadingService(ReadingStore marks, Turns turns, Clock clock) {
        this.marks = marks;
        this.turns = turns;
        this.clock = clock;
    }

    void mark(LearnerId learner, String course, String lesson) {
        turns.of(() -> {
            marks.mark(new LearnerCourse(learner, course), lesson, clock.instant());
            return lesson;
        });
    }
}
