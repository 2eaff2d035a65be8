package org.cascadetutor.progress.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.cascadetutor.engine.selection.ReasonCode;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** The day's share of due reviews: what the learner has set, else what the site has. */
@ApplicationScoped
public class DailyReviews {

    private final AttemptLog log;
    private final ReviewConfig config;
    private final CurrentSettings settings;
    private final Clock clock;

    DailyReviews(AttemptLog log, ReviewConfig config, CurrentSettings settings, Clock clock) {
        this.log = log;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many more due reviews a learner may be asked today (UTC); never negative. */
    public int left(LearnerCourse owner) {
        long asked = log.countSince(
                owner.learner(),
                owner.course(),
                ReasonCode.DUE_REVIEW.code(),
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        int cap = settings.study().reviewsADay().orElse(config.reviewsADay());
        return (int) Math.max(0, cap - asked);
    }
}
