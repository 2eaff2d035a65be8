package org.cascadetutor.engine.selection;

import java.util.Locale;

/** Why a question was chosen. */
public enum ReasonCode {
    DUE_REVIEW,
    WEAKEST_SKILL,
    PREREQUISITE,
    MISCONCEPTION,
    SURE_AND_WRONG,
    EXPLORATION,
    DIAGNOSTIC,
    CHECK,
    REQUESTED;

    /** The name in the API and in exports, such as weakest-skill. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
