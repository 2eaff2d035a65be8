package org.cascadetutor.engine.context;

import java.util.Arrays;
import java.util.List;
import org.cascadetutor.engine.numbers.ContextTable;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * The context tables of one calibration at rest: by key, how far outcomes lay above (+) or below (−) the latent prediction,
 * S/(H + 1) in logits. A fixed number of cells, so bounded whatever was learned: 256 KB. Immutable and thread-safe; equal
 * where every cell is, to the last bit.
 */
public final class ContextRates {

    private static final int BUCKETS = TracingSettings.snapshot().buckets();
    private static final ContextRates NONE = new ContextRates(new ContextTable(BUCKETS), BUCKETS);

    private final ContextTable table;
    private final int buckets;

    private ContextRates(ContextTable table, int buckets) {
        this.table = table;
        this.buckets = buckets;
    }

    /** Nothing learned yet: every rate is 0. */
    public static ContextRates none() {
        return NONE;
    }

    /** Reads what {@link #numbers} gave. */
    public static ContextRates of(long[] numbers) {
        int buckets = Math.toIntExact(numbers[0]);
        return new ContextRates(new ContextTable(buckets, Arrays.copyOfRange(numbers, 1, numbers.length)), buckets);
    }

    /** All there is to know, as numbers: how many buckets, then for each cell in use its key and its sums. */
    public long[] numbers() {
        long[] filled = table.filled();
        long[] numbers = new long[filled.length + 1];
        numbers[0] = buckets;
        System.arraycopy(filled, 0, numbers, 1, filled.length);
        return numbers;
    }

    /** How many cells are in use. */
    public int cells() {
        return table.filled().length / 2;
    }

    /** Puts the rates under these keys into φ, where `first` is the place of the first context. */
    public void read(long[] keys, double[] phi, int first) {
        if (this == NONE) {
            return;
        }
        for (int j = 0; j < keys.length; j++) {
            phi[first + ContextKeys.TABLES.get(j).ordinal()] = table.rate(table.find(keys[j]));
        }
    }

    /** A copy that learns; this one stays as it is. */
    public Learning learning() {
        return new Learning(new ContextTable(buckets, table.filled()), buckets);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ContextRates rates && Arrays.equals(numbers(), rates.numbers());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers());
    }

    /** Tables while they learn. A full bucket gives up its cell of least information. Not thread-safe. */
    public static final class Learning {

        private final ContextTable table;
        private final int buckets;

        private Learning(ContextTable table, int buckets) {
            this.table = table;
            this.buckets = buckets;
        }

        /** Adds an answer's score and information to each of its keys. */
        public void take(List<Long> keys, double score, double information) {
            for (long key : keys) {
                table.add(table.find(key), key, score, information);
            }
        }

        /** What is known so far, at rest. */
        public ContextRates rates() {
            return new ContextRates(new ContextTable(buckets, table.filled()), buckets);
        }
    }
}
