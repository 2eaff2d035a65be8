package org.cascadetutor.content.lint.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that are alike without comparing all with all: two sets with a Jaccard similarity of at least t share an element
 * among the rarest |set| − ⌈t·|set|⌉ + 1 of each, so only those are looked up (prefix filter; Bayardo, Ma, Srikant: Scaling up
 * all pairs similarity search, WWW 2007). Elements are pairs of neighbouring words. Pure.
 */
final class Alike {

    private static final double THRESHOLD = 0.75;

    /** Texts of fewer words are alike by chance. */
    private static final int SHORTEST = 6;

    /** A pair that stands at the front of so many texts says nothing about two of them; it also bounds the work. */
    private static final int MOST_WITH_ONE_PAIR = 50;

    private final List<Set<String>> sets = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    private Alike(List<List<String>> texts) {
        texts.forEach(words -> sets.add(pairs(words)));
        sets.forEach(set -> set.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
    }

    /** For each text that is like an earlier one, the number of that one. */
    static Map<Integer, Integer> earlier(List<List<String>> texts) {
        return new Alike(texts).find();
    }

    private Map<Integer, Integer> find() {
        Map<String, List<Integer>> index = new HashMap<>();
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            List<String> front = front(sets.get(i));
            int number = i;
            front.stream()
                    .flatMap(pair -> index.getOrDefault(pair, List.of()).stream())
                    .distinct()
                    .filter(other -> similarity(sets.get(other), sets.get(number)) >= THRESHOLD)
                    .findFirst()
                    .ifPresent(other -> found.put(number, other));
            for (String pair : front) {
                List<Integer> with = index.computeIfAbsent(pair, key -> new ArrayList<>());
                if (with.size() < MOST_WITH_ONE_PAIR) {
                    with.add(i);
                }
            }
        }
        return found;
    }

    private List<String> front(Set<String> set) {
        int length = set.size() - (int) StrictMath.ceil(THRESHOLD * set.size()) + 1;
        return set.stream()
                .sorted(Comparator.comparing((String pair) -> frequency.get(pair)).thenComparing(pair -> pair))
                .limit(set.isEmpty() ? 0 : length)
                .toList();
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size() && words.size() >= SHORTEST; i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
