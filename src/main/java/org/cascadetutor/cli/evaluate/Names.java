package org.cascadetutor.cli.evaluate;

import java.util.HashMap;
import java.util.Map;

/** Numbers names from 0 in order of arrival. */
final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }
}
