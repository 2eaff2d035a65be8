package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.cascadetutor.engine.selection.ReasonCode;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.progress.settings.ReviewConfig;

/** The day's share of due reviews. */
@ApplicationScoped
class Reviews {

    private final AttemptLog log;
    private final ReviewConfig config;
    private final CurrentSettings settings;
    private final Clock clock;

    Reviews(AttemptLog log, ReviewConfig config, CurrentSettings settings, Clock clock) {
        this.log = log;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many more due reviews a learner may be asked today (UTC); never negative. */
    int left(LearnerCourse owner) {
        long asked = log.countSince(
                owner.learner(),
                owner.course(),
                ReasonCode.DUE_REVIEW.code(),
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        int cap = settings.study().reviewsADay().orElse(config.reviewsADay());
        return (int) Math.max(0, cap - asked);
    }
}
