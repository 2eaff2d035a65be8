package org.cascadetutor.practice.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a response was refused, in plain words for who writes programs. */
public final class Refusals {

    private static final Map<String, String> WORDS = Map.of(
            "response-does-not-fit-type", "The response does not have the shape of the question's type.",
            "unknown-part", "The response names a part that the question does not have.",
            "missing-part", "The response leaves out a part that the question has.",
            "not-a-number", "The number is too large to be one.",
            "empty-text", "A text has nothing in it.",
            "text-too-long", "A text has more than 300 characters.");

    private Refusals() {}

    /** A sentence for each reason; the reason itself where there is none. */
    public static String words(List<String> reasons) {
        return reasons.stream()
                .map(reason -> WORDS.getOrDefault(reason, reason))
                .collect(Collectors.joining(" "));
    }
}
