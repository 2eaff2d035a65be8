package org.cascadetutor.content.lint.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read: Flesch and Kincaid's grade, 0.39·words/sentences + 11.8·syllables/words − 15.59 (Kincaid and
 * others 1975), in school years. Words of the glossary count as one syllable, since the page explains them, and so do names and
 * abbreviations.
 */
public final class ReadingLevel {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])[\"')’”]*\\s+|\\n(?=\\s*([-*+]|\\d+[.)])\\s)");
    private static final String VOWELS = "aeiouy";
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)$");

    private final Set<String> explained;

    /** With terms that need not be easy. */
    public ReadingLevel(Stream<String> terms) {
        explained = new HashSet<>(terms.flatMap(ReadingLevel::words).toList());
    }

    /** A measured text: how many words it has, and its grade in school years. */
    public record Measured(int words, double grade) {}

    public Measured measure(List<String> paragraphs) {
        List<String> sentences = paragraphs.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> !runs(sentence).isEmpty())
                .toList();
        List<String> words = sentences.stream().flatMap(ReadingLevel::cased).toList();
        if (words.isEmpty()) {
            return new Measured(0, 0);
        }
        int syllables = words.stream().mapToInt(this::syllables).sum();
        double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
        return new Measured(words.size(), grade);
    }

    private static Stream<String> cased(String text) {
        return runs(text).stream();
    }

    /** Runs of letters and apostrophes, found by hand: a pattern takes many times as long, and a course has 100,000 words. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!Character.isLetter(c) && c != '\'' && c != '’') {
                if (at > from) {
                    runs.add(text.substring(from, at));
                }
                from = at + Character.charCount(c);
            }
        }
        if (from < text.length()) {
            runs.add(text.substring(from));
        }
        return runs;
    }

    private static Stream<String> words(String text) {
        return cased(text).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean abbreviation = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        boolean known = explained.contains(lower)
                || lower.endsWith("s") && explained.contains(lower.substring(0, lower.length() - 1));
        return abbreviation || known ? 1 : counted(lower);
    }

    /** Groups of vowels, without an ending that is not spoken. */
    static int counted(String word) {
        boolean ends = word.endsWith("e") || word.endsWith("ed") || word.endsWith("es");
        String spoken = ends && word.length() > 3 ? SILENT.matcher(word).replaceFirst("") : word;
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < spoken.length(); i++) {
            boolean vowel = VOWELS.indexOf(spoken.charAt(i)) >= 0;
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return Math.max(1, groups);
    }
}
