package org.cascadetutor.content.lint.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;

/** No two questions of a course ask the same. */
public final class StemRules {

    private StemRules() {}

    public static Stream<Advice> duplicates(List<Item> bank) {
        Map<List<String>, Item> first = new HashMap<>();
        List<Item> distinct = new ArrayList<>();
        List<Advice> same = new ArrayList<>();
        for (Item item : bank) {
            if (item.isCase() || item.words().asked().isBlank()) {
                continue;
            }
            Item before = first.putIfAbsent(item.words().asked().words(), item);
            if (before == null) {
                distinct.add(item);
            } else {
                same.add(new Advice(
                        "duplicate-stem",
                        item.words().stem().place(),
                        "%s asks the very same as `%s`".formatted(item.name(), before.id()),
                        "a learner meets both: ask something else, or in other words"));
            }
        }
        return Stream.concat(same.stream(), near(distinct));
    }

    private static Stream<Advice> near(List<Item> items) {
        List<List<String>> words =
                items.stream().map(item -> item.words().asked().words()).toList();
        return Alike.earlier(words).entrySet().stream()
                .map(pair -> new Advice(
                        "similar-stem",
                        items.get(pair.getKey()).words().stem().place(),
                        "%s asks nearly the same as `%s`"
                                .formatted(
                                        items.get(pair.getKey()).name(),
                                        items.get(pair.getValue()).id()),
                        "a learner meets both: ask something else, or in other words"));
    }
}
