package org.cascadetutor.content.report;

import java.util.Locale;

/** How bad a problem is: an error keeps its file's last good version in use, a warning is advice. */
public enum Severity {
    ERROR,
    WARNING;

    /** The name in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
