package org.cascadetutor.content.lint.bank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.Item.Choices;
import org.cascadetutor.content.report.Problem.Place;

/** Rules on where the keys of a bank are. Reasons and sources: docs/problems.md. */
public final class KeyRules {

    /** The largest share of sets whose key is the longest option; by chance it is a third to a fourth. */
    private static final double LONGEST_SHARE = 0.25;

    /** Below so many sets a share tells nothing. */
    private static final int FEWEST_SETS = 20;

    /** The test of evenness needs five expected in each place. */
    private static final int EXPECTED = 5;

    private KeyRules() {}

    public static Stream<Advice> longestTooOften(List<Item> bank, Place place) {
        List<Choices> sets = sets(bank);
        long longest = sets.stream()
                .filter(set -> set.key().orElseThrow().said().text().length() > set.longestWrong())
                .count();
        return sets.size() >= FEWEST_SETS && longest > LONGEST_SHARE * sets.size()
                ? Stream.of(new Advice(
                        "keys-often-longest",
                        place,
                        "the right option is the longest in %d of %d questions".formatted(longest, sets.size()),
                        "shorten right options, or say as much in wrong ones, until it is a fourth at most"))
                : Stream.empty();
    }

    /** A chi-square test of the ranks of the keys' ids, over all sets with the same number of options. */
    public static Stream<Advice> unevenKeys(List<Item> bank, Place place) {
        Map<Integer, List<Choices>> bySize =
                sets(bank).stream().collect(Collectors.groupingBy(set -> set.ids().size(), TreeMap::new, Collectors.toList()));
        return bySize.entrySet().stream()
                .filter(sets -> sets.getValue().size() >= EXPECTED * sets.getKey())
                .filter(sets -> ChiSquare.uneven(counts(sets.getValue(), sets.getKey())))
                .map(sets -> new Advice(
                        "keys-uneven",
                        place,
                        "in questions with %d options the right one's id is uneven: %s"
                                .formatted(sets.getKey(), words(counts(sets.getValue(), sets.getKey()))),
                        "let the right option be a, b, c … about equally often"));
    }

    private static long[] counts(List<Choices> sets, int size) {
        long[] counts = new long[size];
        sets.forEach(set -> counts[set.keyRank()]++);
        return counts;
    }

    private static String words(long[] counts) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            words.append(i == 0 ? "" : ", ").append((char) ('a' + i)).append(' ').append(counts[i]);
        }
        return words.toString();
    }

    private static List<Choices> sets(List<Item> bank) {
        return bank.stream()
                .flatMap(item -> item.sets().stream())
                .filter(set -> set.key().isPresent() && set.keyRank() >= 0)
                .toList();
    }
}
