package org.cascadetutor.engine.tracing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One form of the learner model.
 *
 * @param weights of the readout's features, in order, as shipped
 * @param rate of learning of the weights (Adagrad), and setRate of the deltas of a skill set
 * @param contexts the context tables in use; none in the first form
 * @param buckets how many buckets of four the tables have together, a power of two
 */
public record TracingSettings(List<Double> weights, double rate, double setRate, Set<Context> contexts, int buckets) {

    private static final int FIRST_FORM = 32;
    private static final double LARGEST_WEIGHT = 1e6;
    private static final int TABLE_BUCKETS = 1 << 17;
    private static final int SNAPSHOT_BUCKETS = 1 << 12;

    private static final TracingSettings REFERENCE =
            new TracingSettings(ShippedWeights.read("reference.weights"), 0.02, 0.05, Set.of(), 1);

    private static final TracingSettings SECOND = new TracingSettings(
            ShippedWeights.read("second.weights"), 0.04, 0.03, Set.of(Context.values()), TABLE_BUCKETS);

    private static final TracingSettings CURRENT = new TracingSettings(
            SECOND.weights, 0.04, 0.03, EnumSet.complementOf(EnumSet.of(Context.AFTER_ITEM)), TABLE_BUCKETS);

    private static final TracingSettings SNAPSHOT = new TracingSettings(
            ShippedWeights.read("snapshot.weights"), 0.04, 0.03, CURRENT.contexts, SNAPSHOT_BUCKETS);

    public TracingSettings {
        weights = List.copyOf(weights);
        contexts = Set.copyOf(contexts);
        if (weights.size() < FIRST_FORM || !weights.stream().allMatch(w -> StrictMath.abs(w) <= LARGEST_WEIGHT)) {
            throw new IllegalArgumentException("weights are 32 numbers or more within ±1e6");
        }
        if (Integer.bitCount(buckets) != 1) {
            throw new IllegalArgumentException("buckets are a power of two: " + buckets);
        }
    }

    /** The model as first measured: 32 features. */
    public static TracingSettings reference() {
        return REFERENCE;
    }

    /** The second model as measured: 44 features, seven context tables. */
    public static TracingSettings second() {
        return SECOND;
    }

    /**
     * The form a calibration holds and the product runs on: all that the current form has, in smaller tables, and starting
     * from the first model's weights. Until a calibration has learned slopes and tables it predicts as the first model does.
     */
    public static TracingSettings snapshot() {
        return SNAPSHOT;
    }

    /** The best form: the second model without the table of items after items, in bounded memory. */
    public static TracingSettings current() {
        return CURRENT;
    }

    /** Whether this form has item slopes, the latent's shape and context tables. */
    public boolean extended() {
        return weights.size() > FIRST_FORM;
    }
}
