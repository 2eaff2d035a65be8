package org.cascadetutor.progress.calibration;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as it is written: plain JSON whose form may grow, but whose old rows must be read for ever. Doubles read back to
 * the same bits.
 */
record SnapshotBody(
        Value mu,
        SortedMap<String, ItemRow> items,
        SortedMap<String, Value> skills,
        List<WeightRow> weights,
        SortedMap<String, SetRow> skillSets) {

    /** A number with its variance. */
    record Value(double value, double variance) {}

    /** What is known of an item; difficulty and slope are missing where no answer taught any. */
    record ItemRow(@Nullable Value difficulty, @Nullable Value slope, int answers, @Nullable Long medianMillis) {}

    /** One weight, where it started, and its sum of squared gradients. */
    record WeightRow(double weight, double origin, double sum) {}

    /** What is a skill set's own, with its sums of squared gradients. */
    record SetRow(List<Double> delta, List<Double> sums) {}
}
