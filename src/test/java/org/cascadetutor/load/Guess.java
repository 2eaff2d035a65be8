package org.cascadetutor.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A well-formed response to a question of any type, without knowing anything. */
final class Guess {

    private Guess() {}

    static Map<String, Object> at(JsonNode question, Random luck) {
        return switch (question.path("type").asText()) {
            case "single-choice" -> Map.of("option", one(question.path("options"), luck));
            case "multiple-select" -> Map.of("options", List.of(one(question.path("options"), luck)));
            case "true-false-reason" ->
                Map.of("verdict", luck.nextBoolean(), "reason", one(question.path("reasons"), luck));
            case "true-false-set" -> Map.of("verdicts", verdicts(question, luck));
            case "ordering" -> Map.of("order", shuffled(question.path("cards"), luck));
            case "matching" -> Map.of("pairs", pairs(question, luck));
            case "numeric" -> Map.of("value", luck.nextInt(100));
            case "short-text" -> Map.of("text", "a guess");
            case "cloze" -> Map.of("blanks", blanks(question, luck));
            case "hotspot" -> Map.of("regions", List.of(one(question.path("regions"), luck)));
            default -> throw new IllegalArgumentException(question.toString());
        };
    }

    private static String one(JsonNode parts, Random luck) {
        return parts.get(luck.nextInt(parts.size())).path("id").asText();
    }

    private static List<String> ids(JsonNode parts) {
        List<String> ids = new ArrayList<>();
        parts.forEach(part -> ids.add(part.path("id").asText()));
        return ids;
    }

    private static List<String> shuffled(JsonNode parts, Random luck) {
        List<String> ids = ids(parts);
        Collections.shuffle(ids, luck);
        return ids;
    }

    private static Map<String, Object> verdicts(JsonNode question, Random luck) {
        Map<String, Object> verdicts = new HashMap<>();
        ids(question.path("statements")).forEach(id -> verdicts.put(id, luck.nextBoolean()));
        return verdicts;
    }

    private static Map<String, Object> pairs(JsonNode question, Random luck) {
        List<String> right = shuffled(question.path("right"), luck);
        Map<String, Object> pairs = new HashMap<>();
        ids(question.path("left")).forEach(id -> pairs.put(id, right.get(pairs.size())));
        return pairs;
    }

    private static Map<String, Object> blanks(JsonNode question, Random luck) {
        Map<String, Object> blanks = new HashMap<>();
        question.path("blanks")
                .forEach(blank -> blanks.put(
                        blank.path("id").asText(),
                        blank.path("options").isEmpty() ? "guess" : one(blank.path("options"), luck)));
        return blanks;
    }
}
