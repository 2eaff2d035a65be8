package org.cascadetutor.content.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.YamlDocument.Source;
import org.cascadetutor.content.report.Problem.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A quiet look at a YAML value: what is not there, or has another shape, is simply empty. For advice and for checks across
 * files; what is wrong with a value itself is reported where it is read.
 */
public final class Peek {

    private final Node node;
    private final Source source;

    private Peek(Node node, Source source) {
        this.node = node;
        this.source = source;
    }

    static Peek of(Node node, Source source) {
        return new Peek(node, source);
    }

    /** A scalar of a document, with the key it stands under. */
    public record Leaf(String key, String text, Place place) {}

    public Place place() {
        return new Value(node, source).place();
    }

    public Optional<Peek> get(String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (Fields.key(tuple).equals(key)) {
                return Optional.of(new Peek(tuple.getValueNode(), source));
            }
        }
        return Optional.empty();
    }

    /** The values of a mapping, in order. */
    public List<Peek> values() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(tuple -> new Peek(tuple.getValueNode(), source))
                        .toList()
                : List.of();
    }

    /** The entries of a list. */
    public List<Peek> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(one -> new Peek(one, source)).toList()
                : List.of();
    }

    /** The entries of the list under a key. */
    public List<Peek> list(String key) {
        return get(key).map(Peek::list).orElse(List.of());
    }

    /** The text of a scalar. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The text under a key. */
    public String text(String key) {
        return get(key).map(Peek::text).orElse("");
    }

    /** Whether a text that is not blank stands under a key. */
    public boolean has(String key) {
        return !text(key).isBlank();
    }

    /** Every scalar in it, in the order of the file. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        Deque<Named> open = new ArrayDeque<>(List.of(new Named("", node)));
        while (!open.isEmpty()) {
            Named next = open.pop();
            if (next.node() instanceof ScalarNode scalar) {
                leaves.add(new Leaf(next.key(), scalar.getValue(), new Value(scalar, source).place()));
            }
            inside(next).forEach(open::push);
        }
        return leaves;
    }

    private record Named(String key, Node node) {}

    /** What stands inside, last first: a stack turns it round. */
    private static List<Named> inside(Named outer) {
        List<Named> inner = new ArrayList<>();
        if (outer.node() instanceof SequenceNode sequence) {
            sequence.getValue().forEach(one -> inner.add(0, new Named(outer.key(), one)));
        } else if (outer.node() instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                inner.add(0, new Named(Fields.key(tuple), tuple.getValueNode()));
            }
        }
        return inner;
    }
}
