package org.cascadetutor.course.question;

import java.util.Locale;

/** A wrong answer that shows no mistaken idea, only a slip. */
public enum Slip {
    REVERSED,
    ARITHMETIC,
    OVER_CORRECTED,
    MIXED_UP;

    /** The name in course files and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
