package org.cascadetutor.progress.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.progress.attempt.LearnerCourse;

/**
 * One sitting of a learner: exactly one of an open question and an ending is present.
 *
 * @param pace how far it has come
 */
public record PracticeSession(
        UUID id,
        LearnerCourse owner,
        SessionGoal goal,
        Pace pace,
        Optional<OpenQuestion> open,
        Optional<Ending> ending) {

    /**
     * How far the session has come.
     *
     * @param seed decides all chance, so that it can be replayed
     * @param minutes after so many minutes of work it ends by itself; 0 for no limit
     */
    public record Pace(long seed, Instant startedAt, int answered, int minutes) {

        /** One answer further on. */
        public Pace afterAnswer() {
            return new Pace(seed, startedAt, answered + 1, minutes);
        }
    }

    /** The session with this question open. */
    public PracticeSession asking(OpenQuestion question) {
        return new PracticeSession(id, owner, goal, pace, Optional.of(question), Optional.empty());
    }

    /** The session at its end. */
    public PracticeSession ended(Ending how) {
        return new PracticeSession(id, owner, goal, pace, Optional.empty(), Optional.of(how));
    }

    /** The session with one answer more and no question open. */
    public PracticeSession answered() {
        return new PracticeSession(id, owner, goal, pace.afterAnswer(), Optional.empty(), Optional.empty());
    }
}
