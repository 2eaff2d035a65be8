package org.cascadetutor.engine.mastery;

import java.util.List;
import org.cascadetutor.engine.state.LearnerModel;

/**
 * What an answer changed.
 *
 * @param predicted probability of a right answer, guessing and hints included, before it was given
 * @param latent the learner's own part of the latent before the answer
 * @param features φ before the answer
 * @param contexts the keys context tables were asked by
 */
public record Updated(
        LearnerModel model, double predicted, LatentPart latent, List<Double> features, List<Long> contexts) {

    public Updated {
        features = List.copyOf(features);
        contexts = List.copyOf(contexts);
    }
}
