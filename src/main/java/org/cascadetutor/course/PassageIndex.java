package org.cascadetutor.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cascadetutor.course.question.Question;

/**
 * The passages of one lesson by their words. Scores are those of BM25 (Robertson and Zaragoza, Found Trends Inf Retr 2009)
 * with k1 = 1.2 and b = .5; words count by their first six letters, so that inflections meet. Pure and thread-safe.
 */
final class PassageIndex {

    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final double K1 = 1.2;
    private static final double B = 0.5;

    /** With fewer words in common a passage explains nothing. */
    private static final int WORDS_IN_COMMON = 2;

    private final List<Entry> entries;
    private final Map<String, Double> weights;
    private final double length;

    /** A lesson ends with a recap, which names everything and explains little. */
    private static final double RECAP = 0.6;

    private record Entry(String anchor, Map<String, Long> counts, double length, double worth) {}

    /** A passage and how well it fits, 0 for not at all; then the anchor is empty. */
    record Match(String anchor, double score) {}

    private PassageIndex(List<Entry> entries) {
        this.entries = entries;
        this.length = entries.stream().mapToDouble(Entry::length).average().orElse(1);
        Map<String, Double> found = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.counts().keySet().stream())
                .forEach(word -> found.merge(word, 1.0, Double::sum));
        found.replaceAll((word, in) -> Math.log(1 + (entries.size() - in + 0.5) / (in + 0.5)));
        this.weights = Map.copyOf(found);
    }

    static PassageIndex of(Lesson lesson) {
        List<LessonBody.Heading> headings = lesson.body().headings();
        String last = headings.size() > 1 ? headings.get(headings.size() - 1).id() : "";
        return new PassageIndex(lesson.body().passages().stream()
                .map(passage ->
                        entry(passage, !last.isEmpty() && passage.section().equals(last) ? RECAP : 1))
                .toList());
    }

    private static Entry entry(LessonBody.Passage passage, double worth) {
        Map<String, Long> counts =
                stems(passage.text()).stream().collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        return new Entry(
                passage.id(),
                counts,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                worth);
    }

    /** What a question is about: its explanation, with its stem. */
    static String words(Question question) {
        var texts = question.head().texts();
        return texts.stem().words() + " " + texts.explanation().words();
    }

    /** The passage that fits a text best; the first of several. */
    Match best(String text) {
        Set<String> asked = new HashSet<>(stems(text));
        Match best = new Match("", 0);
        for (Entry entry : entries) {
            double score = score(entry, asked);
            if (score > best.score()) {
                best = new Match(entry.anchor(), score);
            }
        }
        return best;
    }

    private double score(Entry entry, Set<String> asked) {
        List<String> common = asked.stream().filter(entry.counts()::containsKey).toList();
        return common.size() < WORDS_IN_COMMON
                ? 0
                : entry.worth()
                        * common.stream()
                                .mapToDouble(word -> score(entry, word))
                                .sum();
    }

    private double score(Entry entry, String word) {
        double count = entry.counts().get(word);
        return weights.get(word) * count * (K1 + 1) / (count + K1 * (1 - B + B * entry.length() / length));
    }

    private static List<String> stems(String text) {
        return SPLIT.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
