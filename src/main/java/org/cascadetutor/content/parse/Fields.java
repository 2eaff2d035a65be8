package org.cascadetutor.content.parse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cascadetutor.content.parse.YamlDocument.Source;
import org.cascadetutor.content.report.Problem.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of a YAML mapping. What is missing or misspelt becomes a problem with its place; every key asked for is known. */
public final class Fields {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{0,15}(\\.[0-9]{1,15})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Value whole;
    private final Source source;

    Fields(MappingNode mapping, Value whole, Source source) {
        this.whole = whole;
        this.source = source;
        for (NodeTuple tuple : mapping.getValue()) {
            values.put(key(tuple), new Value(tuple.getValueNode(), source));
            keys.put(key(tuple), new Value(tuple.getKeyNode(), source));
        }
    }

    static String key(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        return key instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    public Place place() {
        return whole.place();
    }

    /** Where a key's value stands; the mapping itself where the key is missing. */
    public Place place(String key) {
        return values.containsKey(key) ? values.get(key).place() : place();
    }

    public Optional<Value> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** An optional text. */
    public Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    /** A text that must be there and not blank; a problem and an empty text where it is not. */
    public String required(String key) {
        Optional<String> text = text(key).filter(found -> !found.isBlank());
        if (text.isEmpty()) {
            source.problems()
                    .error(
                            "missing-key",
                            place(key),
                            "`%s` is missing or empty".formatted(key),
                            "add `%s`".formatted(key));
        }
        return text.orElse("");
    }

    /** A list of texts, empty where the key is missing. */
    public List<String> texts(String key) {
        return value(key)
                .map(value -> value.list().stream()
                        .flatMap(one -> one.text().stream())
                        .toList())
                .orElse(List.of());
    }

    /** A list of values, empty where the key is missing. */
    public List<Value> list(String key) {
        return value(key).map(Value::list).orElse(List.of());
    }

    /** A whole number; a problem and the default where it is none. */
    public int number(String key, int otherwise) {
        Optional<String> text = text(key);
        boolean whole = text.filter(found -> WHOLE.matcher(found).matches()).isPresent();
        if (text.isPresent() && !whole) {
            source.problems()
                    .error(
                            "not-a-number",
                            place(key),
                            "`%s` must be a whole number".formatted(key),
                            "write digits only");
        }
        return whole ? Integer.parseInt(text.orElseThrow()) : otherwise;
    }

    /** A number, with a decimal point where it needs one; a problem and nothing where it is none. */
    public Optional<Double> decimal(String key) {
        Optional<String> text = text(key);
        Optional<Double> number = text.filter(found -> DECIMAL.matcher(found).matches())
                .filter(found -> DIGIT.matcher(found).matches())
                .map(Double::valueOf);
        if (text.isPresent() && number.isEmpty()) {
            source.problems()
                    .error(
                            "not-a-number",
                            place(key),
                            "`%s` must be a number".formatted(key),
                            "write it like 12.5 or 3e-4, the unit in a key of its own");
        }
        return number;
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** All keys, for a mapping whose keys are names; all of them are known then. */
    public List<String> names() {
        asked.addAll(keys.keySet());
        return List.copyOf(keys.keySet());
    }

    /** True or false; a problem and the default where it is neither. */
    public boolean flag(String key, boolean otherwise) {
        Optional<String> text = text(key);
        boolean known = text.filter(Set.of("true", "false")::contains).isPresent();
        if (text.isPresent() && !known) {
            source.problems()
                    .error(
                            "not-true-or-false",
                            place(key),
                            "`%s` must be true or false".formatted(key),
                            "write true or false");
        }
        return known ? Boolean.parseBoolean(text.orElseThrow()) : otherwise;
    }

    /** One of an enum's names in lower case, with hyphens; a problem and the default where it is none of them. */
    public <E extends Enum<E>> E oneOf(String key, E otherwise) {
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        Optional<String> text = text(key);
        Optional<E> found = text.flatMap(
                name -> Arrays.stream(all).filter(one -> word(one).equals(name)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            String words =
                    String.join(", ", Arrays.stream(all).map(Fields::word).toList());
            source.problems()
                    .error(
                            "unknown-word",
                            place(key),
                            "`%s` cannot be \"%s\"".formatted(key, text.get()),
                            "one of: " + words);
        }
        return found.orElse(otherwise);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reports every key that nobody asked for, with the known key it looks like. */
    public void rejectUnknown() {
        keys.forEach((key, where) -> {
            if (!asked.contains(key)) {
                source.problems()
                        .error("unknown-key", where.place(), "there is no key `%s` here".formatted(key), hint(key));
            }
        });
    }

    private String hint(String key) {
        return asked.stream()
                .filter(known -> Words.distance(known, key) <= 2)
                .findFirst()
                .map(known -> "did you mean `%s`?".formatted(known))
                .orElse("known here: " + String.join(", ", asked));
    }
}
