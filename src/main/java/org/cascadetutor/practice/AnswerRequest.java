package org.cascadetutor.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.practice.turn.Submission;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the API takes it.
 *
 * @param response in the shape of the question's type
 * @param hintsUsed taken for politeness: the server's own count is the one that counts
 */
public record AnswerRequest(
        @NotNull UUID attemptKey,
        @NotNull JsonNode response,
        @Nullable @Pattern(regexp = "guess|unsure|sure") String confidence,
        @Nullable @PositiveOrZero Integer hintsUsed,
        @Nullable @PositiveOrZero Long elapsedMillis) {

    Submission submission() {
        return new Submission(
                attemptKey,
                response,
                Optional.ofNullable(confidence).map(value -> Confidence.valueOf(value.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(elapsedMillis));
    }
}
