package org.cascadetutor.engine.numbers;

import java.util.Arrays;

/** A growing set of ints ≥ 0, each numbered in order of arrival: open addressing, at most half full. */
public final class IntIndex {

    private static final int FIRST_CELLS = 16;
    private static final int SPREAD = 0x9E3779B9;

    /** Pairs of key + 1 and number; 0 is an empty cell. */
    private int[] cells = new int[FIRST_CELLS];

    private int size;

    /** The key's number, −1 for none. */
    public int find(int key) {
        int[] pairs = cells;
        int mask = pairs.length - 2;
        int at = start(key) & mask;
        while (pairs[at] != 0) {
            if (pairs[at] == key + 1) {
                return pairs[at + 1];
            }
            at = (at + 2) & mask;
        }
        return -1;
    }

    /** Adds a key that is not there and gives its number. */
    public int add(int key) {
        if (size * 4 >= cells.length) {
            grow();
        }
        put(cells, key + 1, size);
        return size++;
    }

    public long bytes() {
        return 24L + 16 + 4L * cells.length;
    }

    private void grow() {
        int[] old = cells;
        int[] wider = new int[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                put(wider, old[at], old[at + 1]);
            }
        }
        cells = wider;
    }

    private static void put(int[] pairs, int stored, int number) {
        int mask = pairs.length - 2;
        int at = start(stored - 1) & mask;
        while (pairs[at] != 0) {
            at = (at + 2) & mask;
        }
        pairs[at] = stored;
        pairs[at + 1] = number;
    }

    private static int start(int key) {
        int mixed = key * SPREAD;
        return (mixed ^ mixed >>> 15) << 1;
    }

    /** The values, in a longer array where they are fewer than `length`. */
    public static double[] room(double[] values, int length) {
        return length <= values.length ? values : Arrays.copyOf(values, Math.max(length, values.length * 2));
    }

    /** The values, in a longer array where they are fewer than `length`. */
    public static int[] room(int[] values, int length) {
        return length <= values.length ? values : Arrays.copyOf(values, Math.max(length, values.length * 2));
    }
}
