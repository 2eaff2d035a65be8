package org.cascadetutor.progress.attempt;

import java.util.List;

/**
 * What the engine made of the answer.
 *
 * @param calibration number of the calibration in force
 * @param predicted probability of a right answer, before it was given
 * @param reason code of the reason this question was chosen
 * @param features readout features, in the readout's order, for a later calibration
 * @param contexts the keys context tables were asked by, for a later calibration; none of an answer older than the tables
 */
public record AttemptModel(
        int calibration,
        double predicted,
        String reason,
        double latentMean,
        double latentVariance,
        List<Double> features,
        List<Long> contexts,
        List<SkillMove> moves) {

    public AttemptModel {
        features = List.copyOf(features);
        contexts = List.copyOf(contexts);
        moves = List.copyOf(moves);
    }
}
