package org.cascadetutor.progress.answered;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner's newest answer to a question.
 *
 * @param version of the question that was answered
 * @param response the answer as JSON, in the shape the API takes
 */
public record LastAnswer(String item, String version, Given given, String response, double score) {

    /** When and where it was given; the key names the answer. */
    public record Given(UUID session, UUID key, Instant at) {}

    public boolean correct() {
        return score >= 1;
    }
}
