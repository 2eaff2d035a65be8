package org.cascadetutor.engine.mastery;

import java.util.Locale;

/** How far a learner has come on a skill or a lesson, lowest first. */
public enum Level {
    NOT_STARTED,
    LEARNING,
    FAMILIAR,
    PROFICIENT,
    MASTERED;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The next level down; the lowest stays. */
    Level lower() {
        return this == NOT_STARTED ? this : values()[ordinal() - 1];
    }

    /** The name in the API and in exports, such as not-started. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
