package org.cascadetutor.practice.turn;

import java.util.List;
import org.cascadetutor.progress.attempt.Attempt;

/** What became of an answer. */
public sealed interface AnswerOutcome {

    /** It is stored, once; a repeat of its key gets this outcome again. */
    record Stored(Attempt attempt) implements AnswerOutcome {}

    /** Its key is not the one now open; nothing was stored. */
    record Stale() implements AnswerOutcome {}

    /** It does not fit the question; nothing was stored, and the question is still open. */
    record Malformed(List<String> reasons) implements AnswerOutcome {}

    /** There is no such session for this learner. */
    record Absent() implements AnswerOutcome {}
}
