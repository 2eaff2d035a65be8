package org.cascadetutor.notes.report;

/** What became of a report. */
enum ReportOutcome {
    /** It has arrived. */
    ARRIVED,
    /** The reason is none that can be picked. */
    NO_REASON,
    /** It has too many words. */
    TOO_LONG,
    /** The learner has reported very much today. */
    TOO_MANY,
    /** There is no such question, or the learner has not been shown it. */
    ABSENT
}
