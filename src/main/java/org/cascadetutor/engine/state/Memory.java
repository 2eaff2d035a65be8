package org.cascadetutor.engine.state;

/**
 * What FSRS knows of a skill's memory.
 *
 * @param stability days after which retrievability has fallen to .9; 0 before the first review
 * @param difficulty 1 (easy) to 10
 * @param lastDay epoch day (UTC) of the last review, −1 for none
 */
public record Memory(double stability, double difficulty, long lastDay) {

    private static final Memory NONE = new Memory(0, 0, -1);

    /** Nothing to remember yet. */
    public static Memory none() {
        return NONE;
    }

    /** Whether there has been a review. Not named as a property, so that stored forms do not carry it. */
    public boolean hasReview() {
        return stability > 0;
    }
}
