package org.cascadetutor.practice.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;

/** Puts the fields of an answer form into the shape the API takes, so that both doors read answers alike. Pure. */
public final class FormResponses {

    private FormResponses() {}

    /** Fields that are not there stay out, and are then missing for the type that needs them. */
    public static JsonNode of(MultivaluedMap<String, String> form) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        one(form, "option", response);
        one(form, "reason", response);
        many(form, "options", response);
        many(form, "order", response);
        if (form.containsKey("verdict")) {
            response.put("verdict", Boolean.parseBoolean(form.getFirst("verdict")));
        }
        return response;
    }

    private static void one(MultivaluedMap<String, String> form, String field, ObjectNode response) {
        if (form.containsKey(field)) {
            response.put(field, form.getFirst(field));
        }
    }

    private static void many(MultivaluedMap<String, String> form, String field, ObjectNode response) {
        if (form.containsKey(field)) {
            form.get(field).forEach(response.withArray(field)::add);
        }
    }
}
