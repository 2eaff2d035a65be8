package org.cascadetutor.engine.mastery;

import java.util.List;
import org.cascadetutor.engine.state.LearnerModel;

/**
 * What an answer changed.
 *
 * @param predicted probability of a right answer, guessing and hints included, before it was given
 * @param latent the learner's own part of the latent before the answer
 * @param features φ before the answer
 */
public record Updated(LearnerModel model, double predicted, LatentPart latent, List<Double> features) {

    public Updated {
        features = List.copyOf(features);
    }
}
