package org.cascadetutor.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a learner has picked and not yet sent: it comes back with the page. Tokens and keys are never part of it. */
record Picked(List<Field> fields) {

    private static final Set<String> KEPT =
            Set.of("option", "options", "verdict", "reason", "order", "confidence", "move");
    private static final Set<String> TYPED = Set.of("text", "value", "unit", "regions");
    private static final Pattern OF_A_PART = Pattern.compile("(verdict|pair|blank)\\.[A-Za-z0-9_-]{1,40}");
    private static final int MOST = 40;
    private static final int LONGEST = 300;

    /** One picked value of a field. */
    record Field(String name, String value) {}

    static Picked nothing() {
        return new Picked(List.of());
    }

    static Picked of(Map<String, List<String>> form) {
        List<Field> fields = new ArrayList<>();
        form.forEach((name, values) -> values.stream()
                .filter(value -> kept(name) && !value.isEmpty() && value.length() <= LONGEST)
                .forEach(value -> fields.add(new Field(name, value))));
        return new Picked(fields.stream().limit(MOST).toList());
    }

    private static boolean kept(String name) {
        return KEPT.contains(name)
                || TYPED.contains(name)
                || OF_A_PART.matcher(name).matches();
    }

    /** What was typed in a field; empty where nothing was. */
    public String typed(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** What was typed for a part, such as a gap. */
    public String typed(String field, String part) {
        return typed(field + "." + part);
    }

    /** Whether a part, such as a statement, was given this value. */
    public boolean chose(String field, String part, String value) {
        return has(field + "." + part, value);
    }

    public boolean has(String name, String value) {
        return fields.contains(new Field(name, value));
    }

    /** Cards from first to last, as far as they were moved. */
    List<String> order() {
        return values("order");
    }

    /** The card to be moved now. */
    Optional<String> move() {
        return values("move").stream().findFirst();
    }

    private List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** As the query of an address. */
    String query() {
        return fields.stream()
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", fields.isEmpty() ? "" : "?", ""));
    }
}
