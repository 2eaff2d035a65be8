package org.cascadetutor.engine.calibration;

import java.util.List;
import org.cascadetutor.engine.answer.Observation;

/**
 * An answer as the log keeps it: all that a calibration learns from, so that no learner is ever replayed for it.
 *
 * @param learnerMean θ_u + mean m_us before the answer, in logits
 * @param learnerVariance of that
 * @param features φ before the answer, in the readout's order
 * @param contexts keys of the context tables; none of an answer given before there were such tables, which teaches them nothing
 */
public record GivenAnswer(
        Observation answer, double learnerMean, double learnerVariance, List<Double> features, List<Long> contexts) {

    public GivenAnswer {
        features = List.copyOf(features);
        contexts = List.copyOf(contexts);
    }

    /** φ_j; 0 where the answer was given before there was such a feature. */
    double feature(int j) {
        return j < features.size() ? features.get(j) : 0;
    }
}
