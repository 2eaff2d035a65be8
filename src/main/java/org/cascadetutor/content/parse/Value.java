package org.cascadetutor.content.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.content.parse.YamlDocument.Source;
import org.cascadetutor.content.report.Problem.Place;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML value with its place. Asking for a shape it does not have is a problem at that place, and nothing comes back. */
public final class Value {

    private static final int DEEPEST = 20;

    private final Node node;
    private final Source source;

    Value(Node node, Source source) {
        this.node = node;
        this.source = source;
    }

    public Place place() {
        return node.getStartMark()
                .map(mark -> YamlDocument.place(mark, source.file(), source.offset() + 1))
                .orElseGet(() -> new Place(source.file(), source.offset() + 1, 1));
    }

    /** The text of a scalar. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        return wrong("a text");
    }

    /** The entries of a list; none of anything else. */
    public List<Value> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(one -> new Value(one, source))
                    .toList();
        }
        wrong("a list");
        return List.of();
    }

    /** The fields of a mapping. */
    public Optional<Fields> fields() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, this, source));
        }
        return wrong("a set of keys with values");
    }

    /** This mapping with a text under one key more. */
    public Value with(String key, String text) {
        List<NodeTuple> tuples = tuples();
        tuples.removeIf(tuple -> Fields.key(tuple).equals(key));
        tuples.add(new NodeTuple(scalar(key), scalar(text)));
        return mapping(tuples);
    }

    /** This mapping with what it leaves out of these keys taken from another one. */
    public Value inheriting(Value other, List<String> keys) {
        List<NodeTuple> tuples = tuples();
        List<String> own = tuples.stream().map(Fields::key).toList();
        other.tuples().stream()
                .filter(tuple -> keys.contains(Fields.key(tuple)) && !own.contains(Fields.key(tuple)))
                .forEach(tuples::add);
        return mapping(tuples);
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? new ArrayList<>(mapping.getValue()) : new ArrayList<>();
    }

    private Value mapping(List<NodeTuple> tuples) {
        MappingNode whole =
                new MappingNode(Tag.MAP, false, tuples, FlowStyle.BLOCK, node.getStartMark(), node.getEndMark());
        return new Value(whole, source);
    }

    private ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, node.getStartMark(), node.getEndMark());
    }

    /** The value as JSON with sorted keys, the same for every way of writing it. */
    public String canonical() {
        return Canonical.of(node);
    }

    /** Where it is nested more deeply than any course file is; walked without recursion. */
    Optional<Place> tooDeep() {
        List<Node> level = List.of(node);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = level.stream().flatMap(Value::inside).toList();
        }
        return level.stream().findFirst().map(deep -> new Value(deep, source).place());
    }

    private static Stream<Node> inside(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream();
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                : Stream.empty();
    }

    /** The same value, looked at without reporting. */
    public Peek peek() {
        return Peek.of(node, source);
    }

    private <T> Optional<T> wrong(String wanted) {
        source.problems()
                .error("wrong-shape", place(), "here must stand " + wanted, "see docs/content-format.md for this key");
        return Optional.empty();
    }
}
