package org.cascadetutor.progress.session;

import java.time.Instant;
import java.util.Optional;

/** How a session ended; `dueAt` says when to come back, where that is known. */
public record Ending(Kind kind, Optional<Instant> dueAt) {

    /** The ways a session ends. */
    public enum Kind {
        MASTERED,
        COME_BACK_LATER,
        FINISHED,
        EXHAUSTED
    }
}
