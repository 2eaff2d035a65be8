package org.cascadetutor.content.parse;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes YAML nodes as JSON with sorted keys and scalars as text: quoting, comments and line breaks do not show. */
final class Canonical {

    private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

    private Canonical() {}

    static String of(Node node) {
        StringBuilder json = new StringBuilder();
        write(node, json);
        return json.toString();
    }

    private static void write(Node node, StringBuilder json) {
        if (node instanceof ScalarNode scalar) {
            text(scalar.getValue(), json);
        } else if (node instanceof SequenceNode sequence) {
            String before = "[";
            for (Node one : sequence.getValue()) {
                write(one, json.append(before));
                before = ",";
            }
            json.append(sequence.getValue().isEmpty() ? "[]" : "]");
        } else if (node instanceof MappingNode mapping) {
            mapping(mapping, json);
        }
    }

    private static void mapping(MappingNode mapping, StringBuilder json) {
        TreeMap<String, Node> sorted = new TreeMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            sorted.put(Fields.key(tuple), tuple.getValueNode());
        }
        String before = "{";
        for (Map.Entry<String, Node> one : sorted.entrySet()) {
            text(one.getKey(), json.append(before));
            write(one.getValue(), json.append(':'));
            before = ",";
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        JSON.quoteAsString(text, json);
        json.append('"');
    }
}
