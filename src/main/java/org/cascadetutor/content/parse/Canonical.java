package org.cascadetutor.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes YAML nodes as JSON with sorted keys and scalars as text: quoting, comments and line breaks do not show. */
final class Canonical {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Canonical() {}

    static String of(Node node) {
        return json(node).toString();
    }

    private static JsonNode json(Node node) {
        if (node instanceof ScalarNode scalar) {
            return JSON.textNode(scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(one -> array.add(json(one)));
            return array;
        }
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            sorted.put(Fields.key(tuple), json(tuple.getValueNode()));
        }
        ObjectNode object = JSON.objectNode();
        sorted.forEach(object::set);
        return object;
    }
}
