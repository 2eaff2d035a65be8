package org.cascadetutor.engine.numbers;

/**
 * 64-bit keys made of words and numbers (FNV-1a, then a multiply and fold). Attempts, learner states and calibrations store
 * them: how they are made can never change. Pure.
 */
public final class Keys {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FOLD = 29;
    private static final long WORD_START = 0xCBF29CE484222325L;
    private static final long WORD_STEP = 0x100000001B3L;

    private Keys() {}

    /** The key of a word, never 0. */
    public static long of(String word) {
        long hash = WORD_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * WORD_STEP;
        }
        long key = mix(hash, word.length());
        return key == 0 ? 1 : key;
    }

    /** The key of what came before with one part more. */
    public static long mix(long hash, long part) {
        long mixed = (hash ^ (part + 2)) * SPREAD;
        return mixed ^ mixed >>> FOLD;
    }
}
