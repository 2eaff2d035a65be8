package org.cascadetutor.engine.mastery;

/** Numbers features are made of again and again: logarithms of counts, and places of outcomes. Pure. */
final class Counts {

    private static final int KEPT = 1024;
    private static final double[] LOG1P = new double[KEPT];

    static {
        for (int n = 0; n < KEPT; n++) {
            LOG1P[n] = StrictMath.log1p(n);
        }
    }

    private Counts() {}

    /** ln(1 + x), to the same bit as StrictMath; whole numbers, which counts mostly are, from a table. */
    static double log1p(double x) {
        int whole = (int) x;
        return whole == x && whole >= 0 && whole < KEPT ? LOG1P[whole] : StrictMath.log1p(x);
    }

    /** The place of outcomes among "", 0, 1, 00, 01, 10, 11, 000 … 111. */
    static int pattern(String outcomes) {
        int place = 0;
        for (int i = 0; i < outcomes.length(); i++) {
            place = 2 * place + 1 + (outcomes.charAt(i) - '0');
        }
        return place;
    }
}
