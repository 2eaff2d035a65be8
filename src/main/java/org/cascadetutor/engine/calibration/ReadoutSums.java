package org.cascadetutor.engine.calibration;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the readout needs to go on learning (Adagrad) from where it stopped.
 *
 * @param origin w⁰, towards which the weights are drawn
 * @param weights G_j, the sum of squared gradients of each weight; starts at 10
 * @param skillSets the same for D_s, three numbers for each skill set; start at 2
 */
public record ReadoutSums(List<Double> origin, List<Double> weights, Map<String, List<Double>> skillSets) {

    private static final double FIRST_WEIGHT = 10;
    static final List<Double> FIRST_DELTA = List.of(2.0, 2.0, 2.0);

    public ReadoutSums {
        origin = List.copyOf(origin);
        weights = List.copyOf(weights);
        skillSets = Map.copyOf(skillSets);
    }

    /** Nothing learned yet. */
    static ReadoutSums fresh(Readout readout) {
        List<Double> origin = readout.weights();
        return new ReadoutSums(origin, Collections.nCopies(origin.size(), FIRST_WEIGHT), Map.of());
    }
}
