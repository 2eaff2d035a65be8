package org.cascadetutor.practice.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.cascadetutor.course.measure.Measured;
import org.cascadetutor.course.question.Answer;

/**
 * Reads a response as the API takes it - {@code {"option":"b"}} for a single choice - into an answer. Pure; what does
 * not have the shape of its type is absent, never an exception.
 */
public final class Responses {

    private static final int LONGEST_UNIT = 20;

    private static final Map<String, Function<JsonNode, Optional<Answer>>> BY_TYPE = Map.of(
            "single-choice", Responses::chosenOption,
            "multiple-select", Responses::chosenOptions,
            "true-false-reason", Responses::verdictAndReason,
            "true-false-set", Responses::verdicts,
            "ordering", Responses::cardOrder,
            "matching", Responses::pairs,
            "numeric", Responses::measure,
            "short-text", Responses::written,
            "cloze", Responses::filledBlanks,
            "hotspot", Responses::chosenRegions);

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

    private static Optional<Answer> chosenRegions(JsonNode response) {
        return texts(response.path("regions")).map(ids -> new Answer.ChosenRegions(new HashSet<>(ids)));
    }

    private static Optional<Answer> verdictAndReason(JsonNode response) {
        JsonNode verdict = response.path("verdict");
        return verdict.isBoolean()
                ? text(response.path("reason"))
                        .map(reason -> new Answer.VerdictAndReason(verdict.booleanValue(), reason))
                : Optional.empty();
    }

    private static Optional<Answer> verdicts(JsonNode response) {
        return each(
                        response.path("verdicts"),
                        one -> one.isBoolean() ? Optional.of(one.booleanValue()) : Optional.empty())
                .map(Answer.Verdicts::new);
    }

    private static Optional<Answer> cardOrder(JsonNode response) {
        return texts(response.path("order")).map(Answer.CardOrder::new);
    }

    private static Optional<Answer> pairs(JsonNode response) {
        return each(response.path("pairs"), Responses::text).map(Answer.Pairs::new);
    }

    private static Optional<Answer> filledBlanks(JsonNode response) {
        return each(response.path("blanks"), Responses::text).map(Answer.FilledBlanks::new);
    }

    private static Optional<Answer> written(JsonNode response) {
        return text(response.path("text")).map(Answer.Written::new);
    }

    /** A number, or one as people write it, with its unit behind it or in a field of its own. */
    private static Optional<Answer> measure(JsonNode response) {
        JsonNode value = response.path("value");
        JsonNode unit = response.path("unit");
        if (!(unit.isMissingNode() || unit.isNull() || unit.isTextual())) {
            return Optional.empty();
        }
        Optional<Measured> measured = value.isNumber()
                ? Optional.of(new Measured(value.doubleValue(), ""))
                : text(value).flatMap(Measured::read);
        return measured.map(found -> measure(found, unit.asText("").strip()))
                .filter(answer -> answer.unit().orElse("").length() <= LONGEST_UNIT)
                .map(Answer.class::cast);
    }

    /** A unit written behind the number is the one that was meant. */
    private static Answer.Measure measure(Measured measured, String field) {
        String unit = measured.unit().isEmpty() ? field : measured.unit();
        return new Answer.Measure(measured.value(), Optional.of(unit).filter(text -> !text.isEmpty()));
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

    /** An object whose values all have one shape. */
    private static <T> Optional<Map<String, T>> each(JsonNode node, Function<JsonNode, Optional<T>> reader) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        Map<String, T> values = new LinkedHashMap<>();
        node.fields().forEachRemaining(entry -> reader.apply(entry.getValue())
                .ifPresent(value -> values.put(entry.getKey(), value)));
        return values.size() == node.size() ? Optional.of(values) : Optional.empty();
    }
}
