package org.cascadetutor.engine.answer;

import java.util.Locale;

/** How sure a learner was, said before the feedback. */
public enum Confidence {
    GUESS,
    UNSURE,
    SURE;

    /** The name in the API and in exports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
