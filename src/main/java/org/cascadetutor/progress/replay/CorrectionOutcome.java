package org.cascadetutor.progress.replay;

/** What became of the wish to contest a mark, or to decide on one. */
public enum CorrectionOutcome {
    DONE,

    /** There is no such answer of this learner. */
    ABSENT,

    /** It is contested already, decided already, or has the full score. */
    NOT_NOW,

    /** No reason was given, or a very long one. */
    NO_REASON,

    /** A mark is contested so often and no more. */
    TOO_OFTEN
}
