package org.cascadetutor.lessons.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cascadetutor.course.text.Spelling;

/** Cuts the piece of a text that shows why it was found. Pure. */
final class Excerpts {

    private static final int LENGTH = 180;
    private static final int LEAD = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    private Excerpts() {}

    static String around(String text, String query) {
        int at = place(text, query);
        int from = at <= LEAD ? 0 : wordStart(text, at - LEAD);
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > from ? space : to;
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    /** Where the first of the words stands that were asked for, or else one spelt nearly so; 0 where none does. */
    private static int place(String text, String query) {
        String lower = text.toLowerCase(Locale.ROOT);
        String[] asked = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (String word : asked) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return WORD.matcher(lower)
                .results()
                .filter(word -> Arrays.stream(asked).anyMatch(one -> near(one, word.group())))
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
    }

    private static boolean near(String asked, String word) {
        int most = Queries.typos(asked);
        return Math.abs(asked.length() - word.length()) <= most && Spelling.edits(asked, word) <= most;
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }
}
