package org.cascadetutor.notes.sheet;

import java.time.Instant;
import java.util.List;
import org.cascadetutor.course.Course;

/** A learner's notes and mistakes in a course, lesson by lesson, as they stand at an instant. */
record Sheet(Course course, List<Section> sections, Instant at) {

    /** A lesson's part; `slug` is empty for what belongs to no lesson any more. Only parts with something in them are there. */
    public record Section(String slug, String title, List<Line> notes, List<Mistake> mistakes) {
        boolean empty() {
            return notes.isEmpty() && mistakes.isEmpty();
        }
    }

    /**
     * A note.
     *
     * @param about the beginning of the question it is on; empty for a note on the lesson
     */
    public record Line(String kind, String subject, String about, String text, Instant changedAt) {}

    public int noteCount() {
        return sections.stream().mapToInt(one -> one.notes().size()).sum();
    }

    public int mistakeCount() {
        return sections.stream().mapToInt(one -> one.mistakes().size()).sum();
    }

    public boolean empty() {
        return sections.isEmpty();
    }
}
