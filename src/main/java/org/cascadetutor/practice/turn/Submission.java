package org.cascadetutor.practice.turn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.engine.answer.Confidence;

/**
 * An answer as it comes in.
 *
 * @param key the attempt key the question came with
 * @param response in the shape of the question's type
 * @param elapsedMillis as the browser measured it
 */
public record Submission(UUID key, JsonNode response, Optional<Confidence> confidence, Optional<Long> elapsedMillis) {}
