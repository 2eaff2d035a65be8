package org.cascadetutor.content.lint.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;

/** All rules on one question. */
public final class ItemRules {

    private static final List<Function<Item, Stream<Advice>>> RULES = List.of(
            OptionRules::keyIsLongest,
            OptionRules::allOrNoneOfTheAbove,
            OptionRules::fewDistractors,
            PartRules::noFeedback,
            PartRules::noCause,
            WordRules::negativeLeadIn,
            WordRules::noHints,
            WordRules::hintTellsTheAnswer,
            WordRules::noExplanation,
            WordRules::noReference);

    private ItemRules() {}

    public static Stream<Advice> apply(Item item) {
        return RULES.stream().flatMap(rule -> rule.apply(item));
    }
}
