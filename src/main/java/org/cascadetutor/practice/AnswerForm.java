package org.cascadetutor.practice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.practice.response.FormResponses;
import org.cascadetutor.practice.turn.Submission;

/** The answer form as a browser sends it. What cannot be read of the extras is left out, and never costs the answer. */
record AnswerForm(UUID key, Submission submission) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,12}");

    static Optional<AnswerForm> read(MultivaluedMap<String, String> form) {
        return key(form)
                .map(key -> new AnswerForm(
                        key, new Submission(key, FormResponses.of(form), confidence(form), elapsed(form))));
    }

    static Optional<UUID> key(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("attemptKey"))
                .filter(text -> UUID_TEXT.matcher(text).matches())
                .map(UUID::fromString);
    }

    private static Optional<Confidence> confidence(MultivaluedMap<String, String> form) {
        String said = Optional.ofNullable(form.getFirst("confidence")).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Confidence.values())
                .filter(value -> value.name().equals(said))
                .findFirst();
    }

    private static Optional<Long> elapsed(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("elapsedMillis"))
                .filter(text -> MILLIS.matcher(text).matches())
                .map(Long::valueOf);
    }
}
