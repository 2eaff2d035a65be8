package org.cascadetutor.progress.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.calibration.Engines;

/**
 * Recomputes a learner model from the log and the calibrations alone, to the same bits: each answer under the calibration it
 * was given under. Content is never asked.
 */
@ApplicationScoped
public class Replay {

    private final Engines engines;

    Replay(Engines engines) {
        this.engines = engines;
    }

    /** The model after these attempts, oldest first. */
    public LearnerModel of(List<Attempt> attempts) {
        LearnerModel model = LearnerModel.empty();
        for (Attempt attempt : attempts) {
            AdaptiveEngine engine =
                    engines.under(attempt.owner().course(), attempt.model().calibration());
            model = engine.observe(model, Observations.of(attempt)).model();
        }
        return model;
    }
}
