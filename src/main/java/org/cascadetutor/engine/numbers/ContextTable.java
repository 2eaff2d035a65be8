package org.cascadetutor.engine.numbers;

import java.util.Arrays;

/**
 * All context tables in one bounded store: buckets of four cells, each a 64-bit key with sums of score S and information H
 * as floats. A full bucket gives up its cell of least information, so memory is fixed and one look-up reads one bucket.
 */
public final class ContextTable {

    private static final int WAYS = 4;
    private static final int BUCKET = 2 * WAYS;
    private static final int FLOAT_BITS = 32;
    private static final double SHRINKAGE = 1;

    /** For each bucket four keys, then four pairs (S above, H below); a key of 0 is an empty cell. */
    private final long[] cells;

    private final int mask;

    public ContextTable(int buckets) {
        cells = new long[buckets * BUCKET];
        mask = buckets - 1;
    }

    /** A table of cells as {@link #filled} gave them; the same cells in the same order make the same table. */
    public ContextTable(int buckets, long[] filled) {
        this(buckets);
        for (int i = 0; i < filled.length; i += 2) {
            cells[claim(filled[i]) + WAYS] = filled[i + 1];
        }
    }

    /** The cells in use, bucket by bucket: for each its key, then S above and H below as the bits of floats. */
    public long[] filled() {
        long[] filled = new long[cells.length];
        int size = 0;
        for (int first = 0; first < cells.length; first += BUCKET) {
            for (int at = first; at < first + WAYS && cells[at] != 0; at++) {
                filled[size++] = cells[at];
                filled[size++] = cells[at + WAYS];
            }
        }
        return Arrays.copyOf(filled, size);
    }

    /** Where the key's cell is, −1 for none. */
    public int find(long key) {
        int first = bucket(key);
        long[] all = cells;
        if (all[first] == key) {
            return first;
        }
        for (int at = first + 1; at < first + WAYS; at++) {
            if (all[at] == key) {
                return at;
            }
        }
        return -1;
    }

    /** S/(H + 1) of a found cell in logits, 0 for none. */
    public double rate(int at) {
        if (at < 0) {
            return 0;
        }
        long pair = cells[at + WAYS];
        return score(pair) / (information(pair) + SHRINKAGE);
    }

    /** Adds to the key's cell, found before at `at` or not at all; it may have been given up since. */
    public void add(int at, long key, double score, double information) {
        int cell = at >= 0 && cells[at] == key ? at : claim(key);
        long pair = cells[cell + WAYS];
        cells[cell + WAYS] = pair((float) (score(pair) + score), (float) (information(pair) + information));
    }

    private int claim(long key) {
        int first = bucket(key);
        int poorest = first;
        for (int at = first; at < first + WAYS; at++) {
            if (cells[at] == 0) {
                poorest = at;
                break;
            }
            if (information(cells[at + WAYS]) < information(cells[poorest + WAYS])) {
                poorest = at;
            }
        }
        cells[poorest] = key;
        cells[poorest + WAYS] = 0;
        return poorest;
    }

    private int bucket(long key) {
        return ((int) (key >>> FLOAT_BITS) & mask) * BUCKET;
    }

    private static float score(long pair) {
        return Float.intBitsToFloat((int) (pair >>> FLOAT_BITS));
    }

    private static float information(long pair) {
        return Float.intBitsToFloat((int) pair);
    }

    private static long pair(float score, float information) {
        return (long) Float.floatToRawIntBits(score) << FLOAT_BITS | Float.floatToRawIntBits(information) & 0xFFFFFFFFL;
    }
}
