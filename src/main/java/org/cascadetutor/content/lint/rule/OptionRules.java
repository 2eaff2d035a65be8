package org.cascadetutor.content.lint.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.Item.Choices;
import org.cascadetutor.content.lint.item.Part;

/** Rules on options of which one is to be chosen. Reasons and sources: docs/problems.md. */
final class OptionRules {

    /** By how much the key may be longer than every other option. */
    private static final double LONGER = 1.15;

    /** Characters below which a difference in length tells nothing: "yes" against "no". */
    private static final int SHORT = 20;

    private static final int FEWEST = 2;

    private static final Pattern ABOVE = Pattern.compile(
            "(?i)\\b(all|none|both|neither|any) of the (above|(other )?(options|answers|choices))\\b"
                    + "|\\b(all|none) above\\b"
                    + "|^(all|none|both|neither) of (these|them|the statements)\\.?$"
                    + "|^(both )?[a-e] and [a-e]\\.?$");

    private OptionRules() {}

    static Stream<Advice> keyIsLongest(Item item) {
        return item.sets().stream()
                .filter(OptionRules::sticksOut)
                .flatMap(set -> set.key().stream())
                .map(key -> new Advice(
                        "key-is-longest",
                        key.place(),
                        "%s: the right %s is the longest by far".formatted(item.name(), key.name()),
                        "shorten it, or say as much in the others"));
    }

    private static boolean sticksOut(Choices set) {
        int key = set.key().map(one -> one.said().text().length()).orElse(0);
        return key > SHORT && key > LONGER * set.longestWrong();
    }

    static Stream<Advice> allOrNoneOfTheAbove(Item item) {
        return item.parts().stream()
                .filter(part -> part.kind() == Part.Kind.CHOICE)
                .filter(part -> ABOVE.matcher(part.said().text()).find())
                .map(part -> new Advice(
                        "all-or-none-of-the-above",
                        part.place(),
                        "%s: %s speaks of the other options".formatted(item.name(), part.name()),
                        "options are shuffled, and one seen through gives this away: write a real one"));
    }

    /** A distractor works if it says something of its own and comes from a mistake that learners make. */
    static Stream<Advice> fewDistractors(Item item) {
        return item.sets().stream()
                .filter(set -> set.options().stream()
                                .filter(part -> part.wrong() && part.caused() && !part.said().isBlank())
                                .map(part -> part.said().words())
                                .distinct()
                                .count()
                        < FEWEST)
                .map(set -> new Advice(
                        "few-distractors",
                        set.options().get(0).place(),
                        "%s: fewer than two wrong options come from a known mistake".formatted(item.name()),
                        "take them from misconceptions.yaml, or name the slip"));
    }
}
