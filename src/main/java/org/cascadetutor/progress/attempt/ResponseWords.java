package org.cascadetutor.progress.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A response as a person reads it: {@code b} or {@code a, c} for what was chosen, {@code k7 > a2} for an order, {@code l1: r3}
 * for a pair, {@code 12.5 mm} for a number, a text as it was typed. Pure.
 */
public final class ResponseWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BiFunction<String, String, String> names;

    private ResponseWords(BiFunction<String, String, String> names) {
        this.names = names;
    }

    /** With the ids of options, cards and so on, as exports want it. */
    public static String ofIds(String response) {
        return of(response, (list, id) -> id);
    }

    /** With names instead of ids: `names` gets the list an id is of (such as options, cards, left, blank 1), and the id. */
    public static String of(String response, BiFunction<String, String, String> names) {
        try {
            return new ResponseWords(names).words(JSON.readTree(response));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String words(JsonNode response) {
        List<String> words = new ArrayList<>();
        if (response.hasNonNull("value")) {
            words.add(
                    (number(response.get("value")) + " " + response.path("unit").asText("")).strip());
        }
        one(response, "verdict", "verdict", words);
        one(response, "option", "options", words);
        one(response, "reason", "reasons", words);
        one(response, "text", "text", words);
        many(response, "options", "options", ", ", words);
        many(response, "regions", "regions", ", ", words);
        many(response, "order", "cards", " > ", words);
        each(response.path("verdicts"), id -> "statements", id -> "verdict", words);
        each(response.path("pairs"), id -> "left", id -> "right", words);
        each(response.path("blanks"), id -> "blank", id -> "blank " + id, words);
        return String.join(", ", words);
    }

    private void one(JsonNode response, String field, String list, List<String> words) {
        if (response.hasNonNull(field)) {
            words.add(names.apply(list, response.get(field).asText()));
        }
    }

    private void many(JsonNode response, String field, String list, String between, List<String> words) {
        if (response.path(field).size() > 0) {
            words.add(StreamSupport.stream(response.get(field).spliterator(), false)
                    .map(id -> names.apply(list, id.asText()))
                    .collect(Collectors.joining(between)));
        }
    }

    private void each(JsonNode map, Lists keys, Lists values, List<String> words) {
        map.fields().forEachRemaining(entry -> {
            String id = entry.getKey();
            words.add(names.apply(keys.of(id), id) + ": "
                    + names.apply(values.of(id), entry.getValue().asText()));
        });
    }

    /** Which list an id, or what was said of it, is from. */
    private interface Lists {
        String of(String id);
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }
}
