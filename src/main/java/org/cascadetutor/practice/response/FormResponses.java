package org.cascadetutor.practice.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the fields of an answer form into the shape the API takes, so that both doors read answers alike. Pure. */
public final class FormResponses {

    private FormResponses() {}

    /** Fields that are not there stay out, and are then missing for the type that needs them. */
    public static JsonNode of(Map<String, List<String>> form) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        one(form, "option", response);
        one(form, "reason", response);
        many(form, "options", response);
        many(form, "order", response);
        if (form.containsKey("verdict")) {
            response.put("verdict", Boolean.parseBoolean(first(form, "verdict")));
        }
        return response;
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

    private static @Nullable String first(Map<String, List<String>> form, String field) {
        List<String> values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
