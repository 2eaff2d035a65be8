package org.cascadetutor.insights.confidence;

import org.cascadetutor.engine.answer.Confidence;

/**
 * How often one word for confidence came true.
 *
 * @param asked answers given with this word
 * @param right those of them that were right
 * @param expected the sum of the chances the engine gave them, 0 to `asked`
 */
public record ConfidenceRow(Confidence confidence, int asked, int right, double expected) {

    /** The width and height of the drawing's plate, and where a row lies on it. */
    private static final double LEFT = 24;

    private static final double WIDTH = 340;
    private static final int TOP = 30;
    private static final int STEP = 56;

    /** The share that was right, in whole per cent; 0 of none. */
    public int percent() {
        return asked == 0 ? 0 : (int) Math.round(100.0 * right / asked);
    }

    /** The chance the engine gave these answers on average, in whole per cent; 0 of none. */
    public int expectedPercent() {
        return asked == 0 ? 0 : (int) Math.round(100 * expected / asked);
    }

    /** The lower end of the band in whole per cent. */
    public int from() {
        return (int) Math.round(100 * wilson(-1));
    }

    /** The upper end of the band in whole per cent. */
    public int to() {
        return (int) Math.round(100 * wilson(1));
    }

    /**
     * An end of Wilson's interval with z = 1, which two in three such bands hold: (p + 1/2n ± √(p(1−p)/n + 1/4n²)) / (1 + 1/n)
     * (E. B. Wilson, 1927). 0 to 1 where nothing is known.
     */
    private double wilson(int sign) {
        if (asked == 0) {
            return sign < 0 ? 0 : 1;
        }
        double n = asked;
        double p = right / n;
        double half = Math.sqrt(p * (1 - p) / n + 1 / (4 * n * n));
        return (p + 1 / (2 * n) + sign * half) / (1 + 1 / n);
    }

    public boolean some() {
        return asked > 0;
    }

    /** The key of the word. */
    public String key() {
        return "confidence_" + confidence.code();
    }

    /** The end of the bar, in units of the drawing. */
    public double x() {
        return at(percent());
    }

    public double barWidth() {
        return x() - LEFT;
    }

    public double fromX() {
        return at(from());
    }

    public double toX() {
        return at(to());
    }

    /** The chance the engine gave, as a place. */
    public double expectedX() {
        return at(expectedPercent());
    }

    /** The line the row's words stand on. */
    public int y() {
        return TOP + STEP * (Confidence.SURE.ordinal() - confidence.ordinal());
    }

    private static double at(int percent) {
        return LEFT + WIDTH * percent / 100;
    }
}
