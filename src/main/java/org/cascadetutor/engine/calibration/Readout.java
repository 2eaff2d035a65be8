package org.cascadetutor.engine.calibration;

import java.util.List;
import java.util.Map;

/**
 * The shared readout p̂ = σ(w·φ + D_s·(1, log1p wins, log1p fails)).
 *
 * @param weights w, one for each feature in the order of {@code Features}
 * @param skillSets D_s by skill set, three numbers each; zeros where a set is missing
 */
public record Readout(List<Double> weights, Map<String, List<Double>> skillSets) {

    private static final List<Double> NO_DELTA = List.of(0.0, 0.0, 0.0);

    public Readout {
        weights = List.copyOf(weights);
        skillSets = Map.copyOf(skillSets);
    }

    public List<Double> delta(String skillSet) {
        return skillSets.getOrDefault(skillSet, NO_DELTA);
    }
}
