package org.cascadetutor.content.question;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.course.question.Matching;
import org.cascadetutor.course.question.Matching.Sides;
import org.cascadetutor.course.question.Matching.WrongPair;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.text.SafeHtml;

/** Reads a matching, or the labelling of a figure. */
final class MatchingReader {

    private MatchingReader() {}

    static Question read(Fields fields, QuestionHead head, Parts parts) {
        List<Part> left = parts.cards(fields, "left");
        List<Part> right = parts.cards(fields, "right");
        if (left.size() < 2) {
            parts.error("too-few-pairs", fields, "left", "there must be at least two under `left`", "add some");
        } else if (right.size() <= left.size()) {
            parts.error(
                    "last-pair-given-away",
                    fields,
                    "right",
                    "there must be more under `right` than under `left`",
                    "add one that belongs to nothing");
        }
        Sides sides = new Sides(left, right, key(fields, left, right, parts));
        Optional<SafeHtml> figure =
                fields.has("figure") ? Optional.of(SetReaders.figure(fields, ids(left), parts)) : Optional.empty();
        List<WrongPair> wrong = fields.list("wrong").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> wrong(one, sides, parts))
                .toList();
        return new Matching(head, sides, wrong, figure);
    }

    private static Map<String, String> key(Fields fields, List<Part> left, List<Part> right, Parts parts) {
        Map<String, String> key = new LinkedHashMap<>();
        Optional<Fields> pairs = fields.value("key").flatMap(Value::fields);
        pairs.ifPresent(found -> found.names().forEach(name -> key.put(name, found.required(name))));
        boolean complete = key.keySet().equals(new HashSet<>(ids(left)));
        if (!complete || !ids(right).containsAll(key.values())) {
            parts.error(
                    "no-key",
                    fields,
                    "key",
                    "`key` must name one id under `right` for each id under `left`",
                    "write it as `key: { l1: r3, l2: r1 }`");
        } else if (new HashSet<>(key.values()).size() < key.size()) {
            parts.error(
                    "right-side-used-twice",
                    fields,
                    "key",
                    "two left sides share a right one",
                    "give each its own, or ask in another way");
        }
        return key;
    }

    private static WrongPair wrong(Fields fields, Sides sides, Parts parts) {
        WrongPair pair = new WrongPair(
                fields.required("left"), fields.required("right"), parts.html(fields, "feedback"), parts.cause(fields));
        boolean known =
                ids(sides.left()).contains(pair.left()) && ids(sides.right()).contains(pair.right());
        if (!known || pair.right().equals(sides.key().get(pair.left()))) {
            parts.error(
                    "mistake-is-right",
                    fields,
                    "right",
                    "pairing `%s` with `%s` is no mistake here".formatted(pair.left(), pair.right()),
                    "name a left side and a right side that do not belong together");
        }
        fields.rejectUnknown();
        return pair;
    }

    private static List<String> ids(List<Part> parts) {
        return parts.stream().map(Part::id).toList();
    }
}
