package org.cascadetutor.progress.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;

/** Recomputes a learner model from the log alone, to the same bits; content is never asked. */
@ApplicationScoped
public class Replay {

    private final AdaptiveEngine engine;

    Replay(AdaptiveEngine engine) {
        this.engine = engine;
    }

    /** The model after these attempts, oldest first. */
    public LearnerModel of(List<Attempt> attempts) {
        LearnerModel model = LearnerModel.empty();
        for (Attempt attempt : attempts) {
            requireKnown(attempt);
            model = engine.observe(model, Observations.of(attempt)).model();
        }
        return model;
    }

    private void requireKnown(Attempt attempt) {
        int known = engine.calibration().number();
        if (attempt.model().calibration() != known) {
            throw new IllegalStateException("attempt %d was made under calibration %d, which is not kept (known: %d)"
                    .formatted(attempt.id(), attempt.model().calibration(), known));
        }
    }
}
