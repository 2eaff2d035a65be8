package org.cascadetutor.course;

/**
 * The place in a lesson that explains a question.
 *
 * @param anchor of a passage or section; empty for the whole lesson
 * @param section the words of the heading it stands under; empty where there is none
 */
public record Explained(Lesson lesson, String anchor, String section) {

    /** The anchor as the end of an address. */
    public String fragment() {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
