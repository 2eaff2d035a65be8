package org.cascadetutor.engine.state;

/**
 * A learner on one item.
 *
 * @param lastPosition how many answers the learner had given before the last one on this item
 * @param lastSecond epoch second of the last answer, 0 for none or no clock
 */
public record ItemState(int attempts, int wins, int lastPosition, long lastSecond, boolean lastCorrect) {

    private static final ItemState INITIAL = new ItemState(0, 0, 0, 0, false);

    /** Before the first answer. */
    public static ItemState initial() {
        return INITIAL;
    }
}
