package org.cascadetutor.progress.report;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;

/**
 * A report as it is kept.
 *
 * @param learner who reported: to be told to nobody unless `named`
 * @param doneAt when it was dealt with
 */
public record QuestionReport(LearnerId learner, Reported on, Said said, Optional<Instant> doneAt) {

    /**
     * What the learner said.
     *
     * @param named whether the learner wants the course's instructors to know who it is
     */
    public record Said(String words, boolean named, Instant at) {}
}
