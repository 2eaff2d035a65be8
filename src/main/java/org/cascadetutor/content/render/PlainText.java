package org.cascadetutor.content.render;

/**
 * Knows the texts that Markdown leaves as they are. Most options, hints and cards are such texts, and a course has thousands
 * of them: they need no parser and no sanitiser. Pure.
 */
final class PlainText {

    /** Besides letters and digits; none of them means anything to Markdown or HTML inside a line. */
    private static final String MARKS = " .,;:?'\"%()/+=-–−’“”×°·µ²³";

    private PlainText() {}

    /** Whether a text is one line that begins like a sentence and holds nothing Markdown or HTML would read as a sign. */
    static boolean is(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.endsWith(" ") || text.contains("  ")) {
            return false;
        }
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    }
}
