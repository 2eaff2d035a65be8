package org.cascadetutor.engine.answer;

import java.util.Locale;

/** In what kind of session an answer is given. */
public enum SessionKind {
    PRACTICE,
    DIAGNOSTIC,
    REVIEW,
    CHECK;

    /** The name in the API and in exports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
