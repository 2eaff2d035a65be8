package org.cascadetutor.content.lint.prose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Said;
import org.jspecify.annotations.Nullable;

/**
 * Words that a course does not want, from `avoid` in its course.yaml, with what to write instead. A word ending in * stands for
 * all that begin with it. Found as whole words, in any case.
 */
public final class AvoidedWords {

    private static final Pattern EDGE = Pattern.compile("[\\s\\u00a0]+");

    private final Map<String, String> insteadByWord;
    private final List<String> heads;
    private final Pattern any;

    /** Words, each with what to write instead. */
    public AvoidedWords(Map<String, String> insteadByWord) {
        this.insteadByWord = Map.copyOf(insteadByWord);
        this.heads = this.insteadByWord.keySet().stream()
                .map(word -> folded(EDGE.split(bare(word))[0]))
                .distinct()
                .toList();
        this.any = pattern();
    }

    /** Nothing to avoid. */
    public static AvoidedWords none() {
        return new AvoidedWords(Map.of());
    }

    /** Advice for every place where one of them stands. */
    public Stream<Advice> check(List<Said> texts) {
        if (insteadByWord.isEmpty()) {
            return Stream.empty();
        }
        return texts.stream().filter(this::possible).flatMap(said -> any.matcher(said.text())
                .results()
                .map(found -> EDGE.matcher(found.group()).replaceAll(" "))
                .distinct()
                .map(word -> new Advice(
                        "avoided-word", said.place(), "this course avoids \"%s\"".formatted(word), hint(word))));
    }

    /** Whether the beginning of one of the words stands in a text: most texts have none, and the pattern is slow. */
    private boolean possible(Said said) {
        String text = folded(said.text());
        return heads.stream().anyMatch(text::contains);
    }

    /** Case taken away letter by letter, as the pattern does. */
    private static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    private Pattern pattern() {
        String words = insteadByWord.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(AvoidedWords::expression)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String bare(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private static String expression(String word) {
        boolean begins = word.endsWith("*");
        return EDGE.splitAsStream(bare(word)).map(Pattern::quote).collect(Collectors.joining("\\s+"))
                + (begins ? "\\w*" : "");
    }

    private String hint(String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        Map<String, String> known = new LinkedHashMap<>(insteadByWord);
        String instead = known.entrySet().stream()
                .filter(one -> Pattern.compile(expression(one.getKey()), Pattern.CASE_INSENSITIVE)
                        .matcher(lower)
                        .matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return instead.isEmpty() ? "say it in other words" : "rather: " + instead;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AvoidedWords words && insteadByWord.equals(words.insteadByWord);
    }

    @Override
    public int hashCode() {
        return insteadByWord.hashCode();
    }
}
