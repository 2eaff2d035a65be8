package org.cascadetutor.progress.session;

import java.time.Instant;
import java.util.UUID;
import org.cascadetutor.engine.selection.Choice;

/**
 * The question a learner has before them.
 *
 * @param key the attempt key its answer must bring
 * @param version of the question as it was shown, which its grading keeps to
 * @param hints how many hints were given; the server's count is the one that counts
 */
public record OpenQuestion(UUID key, String version, Choice choice, int hints, Instant servedAt) {

    /** The same question with one more hint given. */
    public OpenQuestion withHint() {
        return new OpenQuestion(key, version, choice, hints + 1, servedAt);
    }
}
