package org.cascadetutor.content.lint.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Item.Choices;
import org.cascadetutor.content.lint.item.Part.Kind;
import org.cascadetutor.content.parse.Peek;

/** Reads the parts of a question for the rules, by the keys they stand under. */
final class PartsReader {

    private PartsReader() {}

    static List<Choices> sets(Peek node) {
        if (node.text("type").equals("multiple-select")) {
            return List.of();
        }
        Stream<Peek> blanks = node.get("blanks").stream().flatMap(all -> all.values().stream());
        return Stream.concat(Stream.of("options", "reasons").map(node::list), blanks.map(blank -> blank.list("options")))
                .filter(options -> options.size() > 1)
                .map(options -> new Choices(
                        options.stream().map(one -> part(Kind.CHOICE, "option", one)).toList(),
                        options.stream().map(one -> one.text("id")).toList()))
                .toList();
    }

    static List<Part> parts(Peek node) {
        List<Part> parts = new ArrayList<>();
        add(parts, node, "options", Kind.CHOICE, "option");
        add(parts, node, "reasons", Kind.CHOICE, "reason");
        add(parts, node, "regions", Kind.CHOICE, "region");
        add(parts, node, "statements", Kind.STATEMENT, "statement");
        add(parts, node, "mistakes", Kind.FORESEEN, "mistake");
        add(parts, node, "wrong", Kind.FORESEEN, "wrong pair");
        add(parts, node, "anticipated", Kind.FORESEEN, "anticipated answer");
        node.get("blanks").stream().flatMap(all -> all.values().stream()).forEach(blank -> {
            add(parts, blank, "options", Kind.CHOICE, "option");
            add(parts, blank, "anticipated", Kind.FORESEEN, "anticipated answer");
        });
        return parts;
    }

    /** Accepted words, and a number with its unit. */
    static List<Said> answers(Peek node) {
        List<Said> answers = new ArrayList<>();
        Stream<Peek> blanks = node.get("blanks").stream().flatMap(all -> all.values().stream());
        Stream.concat(Stream.of(node), blanks)
                .flatMap(one -> one.list("accept").stream())
                .forEach(one -> answers.add(Said.of(one.text(), one.place())));
        if (node.has("answer") && node.has("unit")) {
            answers.add(Said.of(node.text("answer") + " " + node.text("unit"), node.place()));
        }
        return answers;
    }

    private static void add(List<Part> parts, Peek node, String key, Kind kind, String name) {
        node.list(key).forEach(one -> parts.add(part(kind, name, one)));
    }

    /** A foreseen answer that is worth something, or has no cause to name, is not a wrong one. */
    private static Part part(Kind kind, String name, Peek node) {
        boolean right = node.text("correct").equals("true")
                || kind == Kind.FORESEEN && node.has("score") && !node.text("score").matches("0(\\.0*)?");
        String words = Stream.of("text", "label", "value").map(node::text).filter(text -> !text.isBlank()).findFirst().orElse("");
        String id = node.has("id") ? " `" + node.text("id") + "`" : "";
        return new Part(
                kind,
                name + id,
                Said.of(words, node.place()),
                right,
                node.has("feedback"),
                node.has("misconception") || node.has("slip"));
    }
}
