package org.cascadetutor.lessons.search;

import java.util.Locale;

/**
 * Something found.
 *
 * @param kind what it leads to
 * @param excerpt plain text around the place, or the definition
 */
public record Hit(Kind kind, String title, String excerpt, String path) {

    /** What a hit leads to. */
    public enum Kind {
        LESSON,
        TERM,
        /** The explanation of a question that has been answered. */
        EXPLANATION,
        /** A note of one's own. */
        NOTE;

        /** The key of its word. */
        public String key() {
            return "search_kind_" + name().toLowerCase(Locale.ROOT);
        }
    }
}
