package org.cascadetutor.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.practice.response.FormResponses;
import org.cascadetutor.practice.turn.Submission;
import org.jspecify.annotations.Nullable;

/** The answer form as a browser sends it. What cannot be read of the extras is left out, and never costs the answer. */
record AnswerForm(UUID key, Submission submission) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,12}");

    static Optional<AnswerForm> read(Map<String, List<String>> form) {
        return key(form)
                .map(key -> new AnswerForm(
                        key, new Submission(key, FormResponses.of(form), confidence(form), elapsed(form))));
    }

    static Optional<UUID> key(Map<String, List<String>> form) {
        return Optional.ofNullable(first(form, "attemptKey"))
                .filter(text -> UUID_TEXT.matcher(text).matches())
                .map(UUID::fromString);
    }

    private static Optional<Confidence> confidence(Map<String, List<String>> form) {
        String said = Optional.ofNullable(first(form, "confidence")).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Confidence.values())
                .filter(value -> value.name().equals(said))
                .findFirst();
    }

    private static Optional<Long> elapsed(Map<String, List<String>> form) {
        return Optional.ofNullable(first(form, "elapsedMillis"))
                .filter(text -> MILLIS.matcher(text).matches())
                .map(Long::valueOf);
    }

    private static @Nullable String first(Map<String, List<String>> form, String field) {
        List<String> values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
