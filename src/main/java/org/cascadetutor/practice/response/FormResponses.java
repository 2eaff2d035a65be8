package org.cascadetutor.practice.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cascadetutor.course.measure.Measured;
import org.jspecify.annotations.Nullable;

/** Puts the fields of an answer form into the shape the API takes, so that both doors read answers alike. Pure. */
public final class FormResponses {

    private FormResponses() {}

    /** Fields that are not there stay out, and are then missing for the type that needs them. */
    public static JsonNode of(Map<String, List<String>> form) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        List.of("option", "reason", "text", "unit").forEach(field -> one(form, field, response));
        List.of("options", "order", "regions").forEach(field -> many(form, field, response));
        if (form.containsKey("verdict")) {
            response.put("verdict", Boolean.parseBoolean(first(form, "verdict")));
        }
        value(form, response);
        each(form, "pair.").forEach((id, right) -> response.withObject("/pairs").put(id, right));
        each(form, "blank.")
                .forEach((id, text) -> response.withObject("/blanks").put(id, text));
        each(form, "verdict.")
                .forEach((id, said) -> response.withObject("/verdicts").put(id, said.equals("true")));
        return response;
    }

    /** A number that can be read is one; what cannot stays as it was typed, and is refused for it. */
    private static void value(Map<String, List<String>> form, ObjectNode response) {
        String typed = first(form, "value");
        if (typed != null) {
            Measured.read(typed)
                    .filter(read -> read.unit().isEmpty())
                    .ifPresentOrElse(
                            read -> response.put("value", read.value()), () -> response.put("value", typed.strip()));
        }
    }

    private static void one(Map<String, List<String>> form, String field, ObjectNode response) {
        if (form.containsKey(field)) {
            response.put(field, first(form, field));
        }
    }

    private static void many(Map<String, List<String>> form, String field, ObjectNode response) {
        if (form.containsKey(field)) {
            form.get(field).forEach(response.withArray(field)::add);
        }
    }

    /** The fields named with a prefix and an id that were filled in. */
    private static Map<String, String> each(Map<String, List<String>> form, String prefix) {
        return form.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(prefix) && !field.getValue().isEmpty())
                .filter(field -> !field.getValue().get(0).isBlank())
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(prefix.length()),
                        field -> field.getValue().get(0),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static @Nullable String first(Map<String, List<String>> form, String field) {
        List<String> values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
