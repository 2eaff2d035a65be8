package org.cascadetutor.practice.turn;

import java.util.List;
import org.cascadetutor.progress.session.PracticeSession;

/** What became of the wish to start a session. */
public sealed interface StartOutcome {

    /** It runs: a question is open, or it says at once why there is none. */
    record Started(PracticeSession session) implements StartOutcome {}

    /** The wish does not make sense; all reasons. */
    record Refused(List<String> reasons) implements StartOutcome {}

    /** There is no such course. */
    record Absent() implements StartOutcome {}
}
