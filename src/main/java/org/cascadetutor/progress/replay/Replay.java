package org.cascadetutor.progress.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptOwner;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.correction.CorrectionStore;

/**
 * Recomputes a learner model from the log and the calibrations alone, to the same bits: each answer under the calibration it
 * was given under. Content is never asked.
 */
@ApplicationScoped
public class Replay {

    private final Engines engines;
    private final CorrectionStore corrections;

    Replay(Engines engines, CorrectionStore corrections) {
        this.engines = engines;
        this.corrections = corrections;
    }

    /** The model after these attempts of one learner in one course, oldest first; corrected scores hold from where they stand. */
    public LearnerModel of(List<Attempt> attempts) {
        LearnerModel model = LearnerModel.empty();
        Map<UUID, Double> scores =
                attempts.isEmpty() ? Map.of() : scores(attempts.get(0).owner());
        for (Attempt attempt : attempts) {
            AdaptiveEngine engine =
                    engines.under(attempt.owner().course(), attempt.model().calibration());
            model = engine.observe(model, Observations.of(holding(attempt, scores)))
                    .model();
        }
        return model;
    }

    private Map<UUID, Double> scores(AttemptOwner owner) {
        return corrections.scores(owner.learner(), owner.course());
    }

    private static Attempt holding(Attempt logged, Map<UUID, Double> scores) {
        Double score = scores.get(logged.key());
        return score == null ? logged : logged.corrected(score);
    }
}
