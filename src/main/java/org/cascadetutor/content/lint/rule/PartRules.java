package org.cascadetutor.content.lint.rule;

import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.Part;

/** Rules on what every part must say after the answer. */
final class PartRules {

    private PartRules() {}

    static Stream<Advice> noFeedback(Item item) {
        return item.parts().stream()
                .filter(part -> !part.answered())
                .map(part -> new Advice(
                        "no-feedback",
                        part.place(),
                        "%s: %s has no feedback".formatted(item.name(), part.name()),
                        "say what speaks for and against it"));
    }

    static Stream<Advice> noCause(Item item) {
        return item.parts().stream()
                .filter(Part::wrong)
                .filter(part -> !part.caused())
                .map(part -> new Advice(
                        "no-misconception",
                        part.place(),
                        "%s: %s names no misconception".formatted(item.name(), part.name()),
                        "add `misconception`, or `slip` where it is a plain slip"));
    }
}
