package org.cascadetutor.content.lint.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Item.Traits;
import org.cascadetutor.content.lint.item.Item.Words;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/** Reads questions for the rules, those with errors too: advice on one thing is not hidden by an error in another. */
public final class ItemReader {

    /** Keys whose texts are names or codes, or that a learner types: not prose. */
    private static final Set<String> NO_PROSE = Set.of(
            "id",
            "type",
            "skills",
            "difficulty",
            "bloom",
            "review",
            "shuffle",
            "survival",
            "references",
            "figure",
            "correct",
            "misconception",
            "slip",
            "verdict",
            "verdictMisconception",
            "verdictSlip",
            "before",
            "after",
            "left",
            "right",
            "unit",
            "accept",
            "key");

    private ItemReader() {}

    /** The question, then its steps if it is a case. */
    public static List<Item> read(Peek question) {
        Item whole = new Item(
                question.text("id"),
                question.text("type"),
                question.place(),
                traits(question),
                words(question),
                PartsReader.parts(question),
                PartsReader.sets(question),
                PartsReader.answers(question));
        List<Item> all = new ArrayList<>(List.of(whole));
        for (Peek step : question.list("steps")) {
            all.add(read(step).get(0).asStepOf(whole, all.size()));
        }
        return all;
    }

    private static Traits traits(Peek node) {
        Set<String> skills =
                node.list("skills").stream().map(Peek::text).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Traits(
                skills,
                word(AuthorLevel.values(), node.text("difficulty")),
                word(Bloom.values(), node.text("bloom")),
                false);
    }

    private static <E extends Enum<E>> Optional<E> word(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Words words(Peek node) {
        Stream<Peek.Leaf> own = node.get("steps").isPresent()
                ? Stream.of("stem", "case", "explanation")
                        .flatMap(key -> node.get(key).stream().flatMap(value -> value.leaves().stream()))
                : node.leaves().stream();
        return new Words(
                said(node, "stem"),
                Said.of(
                        node.text("stem") + " " + node.text("text"),
                        said(node, "stem").place()),
                node.list("hints").stream()
                        .map(hint -> Said.of(hint.text(), hint.place()))
                        .toList(),
                said(node, "explanation"),
                node.list("references").stream().anyMatch(one -> !one.text().isBlank()),
                own.filter(leaf -> !NO_PROSE.contains(leaf.key()))
                        .map(leaf -> Said.of(leaf.text(), leaf.place()))
                        .toList());
    }

    private static Said said(Peek node, String key) {
        return node.get(key)
                .map(value -> Said.of(value.text(), value.place()))
                .orElseGet(() -> new Said("", node.place()));
    }
}
