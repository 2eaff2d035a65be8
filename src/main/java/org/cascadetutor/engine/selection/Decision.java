package org.cascadetutor.engine.selection;

import java.time.Instant;
import java.util.Optional;

/** What comes next in a session. */
public sealed interface Decision {

    /** A question. */
    record Chosen(Choice choice) implements Decision {}

    /** Every target skill is proficient or above. */
    record Mastered() implements Decision {}

    /** Nothing is due; `dueAt` says when something will be, where anything was ever learned. */
    record NothingDue(Optional<Instant> dueAt) implements Decision {}

    /** The diagnostic, review or check is at its end. */
    record Finished() implements Decision {}

    /** No fitting question is left unseen today. */
    record Exhausted() implements Decision {}
}
