package org.cascadetutor.progress.attempt;

import java.util.UUID;

/**
 * One answer, as it is kept for ever.
 *
 * @param id place in the log; 0 before it is stored
 * @param key names the answer once and for all: the same key again is the same answer
 * @param reply the body that was sent back, so that a repeat gets the same words
 */
public record Attempt(
        long id,
        UUID key,
        AttemptOwner owner,
        AttemptItem asked,
        AttemptAnswer answer,
        AttemptTiming timing,
        AttemptModel model,
        String reply) {

    /** The same answer where another score holds; everything else stays as it was logged. */
    public Attempt corrected(double score) {
        return new Attempt(id, key, owner, asked, answer.corrected(score), timing, model, reply);
    }
}
