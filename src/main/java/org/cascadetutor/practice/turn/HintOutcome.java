package org.cascadetutor.practice.turn;

import org.cascadetutor.course.text.SafeHtml;

/** What became of the wish for a hint. */
public sealed interface HintOutcome {

    /** The next hint, and how many are left after it. */
    record Given(SafeHtml hint, int remaining) implements HintOutcome {}

    /** All hints are given, or this kind of session has none. */
    record NoneLeft() implements HintOutcome {}

    /** The key is not that of the open question. */
    record Stale() implements HintOutcome {}

    /** There is no such session for this learner. */
    record Absent() implements HintOutcome {}
}
