package org.cascadetutor.content.lint.item;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cascadetutor.content.report.Problem.Place;

/** Words of an author and where they stand; markup is taken off, and what is longer than 4,000 characters is cut. */
public record Said(String text, Place place) {

    private static final int LONGEST = 4_000;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()]{0,200}\\)");
    private static final Pattern CITATION = Pattern.compile("\\[@[^\\[\\]]{0,200}\\]");
    private static final Pattern MARKS = Pattern.compile("[*_`]|\\{\\{\\d+\\}\\}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of a markdown text. */
    public static Said of(String markdown, Place place) {
        String cut = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        String bare = cut.indexOf('[') < 0
                ? cut
                : CITATION.matcher(LINK.matcher(cut).replaceAll("$1")).replaceAll("");
        return new Said((marked(bare) ? MARKS.matcher(bare).replaceAll("") : bare).strip(), place);
    }

    private static boolean marked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('`') >= 0 || text.indexOf('{') >= 0;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The words in lower case, without punctuation. */
    public List<String> words() {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether the other's words stand in these, in sequence. */
    public boolean contains(Said other) {
        List<String> phrase = other.words();
        return !phrase.isEmpty()
                && (" " + String.join(" ", words()) + " ").contains(" " + String.join(" ", phrase) + " ");
    }
}
