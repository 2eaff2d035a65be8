package org.cascadetutor.progress.attempt;

import java.time.Instant;

/**
 * When the question was shown and answered.
 *
 * @param elapsedMillis time spent as the browser measured it, else from showing to answering; never negative
 */
public record AttemptTiming(Instant servedAt, Instant submittedAt, long elapsedMillis) {

    public AttemptTiming {
        elapsedMillis = Math.max(0, elapsedMillis);
    }
}
