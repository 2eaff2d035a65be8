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

    /** Beyond it sums could overflow into what is no number. */
    private static final double LARGEST_WEIGHT = 1e6;

    private static final List<Double> NO_DELTA = List.of(0.0, 0.0, 0.0);

    public Readout {
        weights = List.copyOf(weights);
        skillSets = Map.copyOf(skillSets);
        if (!weights.stream().allMatch(w -> StrictMath.abs(w) <= LARGEST_WEIGHT)) {
            throw new IllegalArgumentException("weights are numbers within ±1e6");
        }
    }

    public List<Double> delta(String skillSet) {
        return skillSets.getOrDefault(skillSet, NO_DELTA);
    }
}
