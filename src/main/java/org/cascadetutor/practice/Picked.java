package org.cascadetutor.practice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** What a learner had picked in a form that comes back to them; templates ask for `field:value`. */
record Picked(Set<String> values) {

    static Picked nothing() {
        return new Picked(Set.of());
    }

    static Picked of(MultivaluedMap<String, String> form) {
        return new Picked(form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ":" + value))
                .collect(Collectors.toSet()));
    }

    public boolean has(String field, String value) {
        return values.contains(field + ":" + value);
    }
}
