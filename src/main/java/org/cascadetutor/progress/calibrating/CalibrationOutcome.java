package org.cascadetutor.progress.calibrating;

import java.util.List;
import org.cascadetutor.progress.calibration.Published;

/** What became of a calibration job. */
public sealed interface CalibrationOutcome {

    /** It ran to its end; what it published, oldest first, perhaps nothing. */
    record Done(List<Published> published) implements CalibrationOutcome {

        public Done {
            published = List.copyOf(published);
        }
    }

    /** Another job holds the course. */
    record Busy() implements CalibrationOutcome {}
}
