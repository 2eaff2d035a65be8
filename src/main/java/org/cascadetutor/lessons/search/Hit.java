package org.cascadetutor.lessons.search;

/**
 * Something found.
 *
 * @param kind lesson or term
 * @param excerpt plain text around the place, or the definition
 */
public record Hit(Kind kind, String title, String excerpt, String path) {

    /** What a hit leads to. */
    public enum Kind {
        LESSON,
        TERM
    }
}
