package org.cascadetutor.lessons.search;

import java.util.Locale;

/** Cuts the piece of a text that shows why it was found. Pure. */
final class Excerpts {

    private static final int LENGTH = 180;
    private static final int LEAD = 60;

    private Excerpts() {}

    static String around(String text, String query) {
        int at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(firstWord(query)));
        int from = at <= LEAD ? 0 : wordStart(text, at - LEAD);
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > from ? space : to;
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private static String firstWord(String query) {
        return query.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }
}
