package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.cascadetutor.engine.selection.ReasonCode;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** The day's share of due reviews. */
@ApplicationScoped
class Reviews {

    private final AttemptLog log;
    private final PracticeConfig config;
    private final Clock clock;

    Reviews(AttemptLog log, PracticeConfig config, Clock clock) {
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    /** How many more due reviews a learner may be asked today (UTC); never negative. */
    int left(LearnerCourse owner) {
        long asked = log.countSince(
                owner.learner(),
                owner.course(),
                ReasonCode.DUE_REVIEW.code(),
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        return (int) Math.max(0, config.reviewsADay() - asked);
    }
}
