package org.cascadetutor.content.write;

import org.cascadetutor.content.report.Report;

/** What became of a text to be saved. */
public sealed interface SaveOutcome {

    /** It is on disk and published; what remains are warnings. */
    record Saved(String sha256, Report warnings) implements SaveOutcome {}

    /** The file has changed since it was read; nothing was written. Here is what it says now. */
    record Stale(String theirs, String theirSha256) implements SaveOutcome {}

    /** It has errors; nothing was written. */
    record Rejected(Report report) implements SaveOutcome {}

    /** There is no such file of this course, or none that may be written. */
    record NotFound() implements SaveOutcome {}
}
