package org.cascadetutor.practice.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.cascadetutor.course.question.Answer;

/**
 * Reads a response as the API takes it - {@code {"option":"b"}} for a single choice - into an answer. Pure; what does
 * not have the shape of its type is absent, never an exception.
 */
public final class Responses {

    private static final Map<String, Function<JsonNode, Optional<Answer>>> BY_TYPE = Map.of(
            "single-choice", Responses::chosenOption,
            "multiple-select", Responses::chosenOptions,
            "true-false-reason", Responses::verdictAndReason,
            "ordering", Responses::cardOrder);

    private Responses() {}

    /** The answer to a question of this type, if the response has its shape. */
    public static Optional<Answer> read(String type, JsonNode response) {
        return Optional.ofNullable(BY_TYPE.get(type)).flatMap(reader -> reader.apply(response));
    }

    private static Optional<Answer> chosenOption(JsonNode response) {
        return text(response.path("option")).map(Answer.ChosenOption::new);
    }

    private static Optional<Answer> chosenOptions(JsonNode response) {
        return texts(response.path("options")).map(ids -> new Answer.ChosenOptions(new HashSet<>(ids)));
    }

    private static Optional<Answer> verdictAndReason(JsonNode response) {
        JsonNode verdict = response.path("verdict");
        return verdict.isBoolean()
                ? text(response.path("reason"))
                        .map(reason -> new Answer.VerdictAndReason(verdict.booleanValue(), reason))
                : Optional.empty();
    }

    private static Optional<Answer> cardOrder(JsonNode response) {
        return texts(response.path("order")).map(Answer.CardOrder::new);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static Optional<List<String>> texts(JsonNode node) {
        boolean allTexts = node.isArray()
                && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isTextual);
        return allTexts
                ? Optional.of(StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList())
                : Optional.empty();
    }
}
