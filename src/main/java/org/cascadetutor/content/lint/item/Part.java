package org.cascadetutor.content.lint.item;

import org.cascadetutor.content.report.Problem.Place;

/**
 * A part of a question that a learner can choose, or an answer its author foresaw.
 *
 * @param name as authors know it, such as "option a"
 * @param said its own words
 * @param answered whether it has feedback
 * @param caused whether it names a misconception or a slip
 */
public record Part(Kind kind, String name, Said said, boolean right, boolean answered, boolean caused) {

    /** What sort of part it is. */
    public enum Kind {
        /** One of several to choose from. */
        CHOICE,
        /** To be judged by itself. */
        STATEMENT,
        /** A wrong answer that was foreseen. */
        FORESEEN
    }

    public Place place() {
        return said.place();
    }

    /** A wrong one to choose, or a foreseen wrong answer. */
    public boolean wrong() {
        return kind != Kind.STATEMENT && !right;
    }
}
