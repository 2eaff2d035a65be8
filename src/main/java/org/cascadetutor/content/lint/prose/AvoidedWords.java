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

/**
 * Words that a course does not want, from `avoid` in its course.yaml, with what to write instead. A word ending in * stands for
 * all that begin with it. Found as whole words, in any case.
 */
public record AvoidedWords(Map<String, String> insteadByWord) {

    private static final Pattern EDGE = Pattern.compile("[\\s\\u00a0]+");

    public AvoidedWords {
        insteadByWord = Map.copyOf(insteadByWord);
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
        Pattern any = pattern();
        return texts.stream().flatMap(said -> any.matcher(said.text()).results()
                .map(found -> EDGE.matcher(found.group()).replaceAll(" "))
                .distinct()
                .map(word -> new Advice("avoided-word", said.place(), "this course avoids \"%s\"".formatted(word), hint(word))));
    }

    private Pattern pattern() {
        String words = insteadByWord.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(AvoidedWords::expression)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String word) {
        boolean begins = word.endsWith("*");
        String whole = begins ? word.substring(0, word.length() - 1) : word;
        return EDGE.splitAsStream(whole).map(Pattern::quote).collect(Collectors.joining("\\s+")) + (begins ? "\\w*" : "");
    }

    private String hint(String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        Map<String, String> known = new LinkedHashMap<>(insteadByWord);
        String instead = known.entrySet().stream()
                .filter(one -> Pattern.compile(expression(one.getKey()), Pattern.CASE_INSENSITIVE).matcher(lower).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return instead.isEmpty() ? "say it in other words" : "rather: " + instead;
    }
}
