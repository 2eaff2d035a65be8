package org.cascadetutor.progress.report;

import java.util.List;

/**
 * What a report is about: a question in one version, and what is wrong with it.
 *
 * @param reason one of {@link #REASONS}
 */
public record Reported(String course, String item, String version, String reason) {

    /** What can be wrong with a question, as stable codes. */
    public static final List<String> REASONS =
            List.of("wrong-key", "unclear", "two-right", "outdated", "typo", "display", "other");
}
