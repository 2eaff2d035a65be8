package org.cascadetutor.content.render;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes in the order they are given: that of {@link Map#of} changes from start to start, and with it every page. */
final class Attributes {

    private Attributes() {}

    /** Names and values in turn. */
    static Map<String, String> of(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
