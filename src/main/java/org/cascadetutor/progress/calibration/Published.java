package org.cascadetutor.progress.calibration;

import java.time.Instant;
import org.cascadetutor.engine.calibration.Snapshot;

/**
 * A course's calibration as it was published.
 *
 * @param taken the answers it learned from beyond the one before
 */
public record Published(String course, Taken taken, Instant at, Snapshot snapshot) {

    /**
     * A stretch of the log.
     *
     * @param first and last are places in the log; both are that of the stretch before where there were no answers
     */
    public record Taken(long first, long last, int answers) {

        /** Nothing, at the beginning of the log. */
        static final Taken NOTHING = new Taken(0, 0, 0);
    }
}
