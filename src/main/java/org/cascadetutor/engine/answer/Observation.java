package org.cascadetutor.engine.answer;

import org.cascadetutor.engine.item.Item;

/**
 * One answer, as the engine learns from it.
 *
 * @param correct only at the full score
 * @param hintShare hints used of the hints there were, 0 to 1
 */
public record Observation(Item item, boolean correct, double hintShare, AnswerContext context) {

    public Observation {
        if (!(hintShare >= 0 && hintShare <= 1)) {
            throw new IllegalArgumentException("a share of hints is in [0, 1]: " + hintShare);
        }
    }

    /**
     * The guess floor this answer counts with: c' = c + (1 − c)·h/H. A right answer after all hints proves nothing, a
     * wrong one still counts.
     */
    public double guessFloor() {
        return item.guessFloor() + (1 - item.guessFloor()) * hintShare;
    }

    /** Whether the answer could not have been wrong: right, after every hint down to the answer itself. */
    public boolean provesNothing() {
        return correct && guessFloor() >= 1;
    }
}
