package org.cascadetutor.course;

import java.util.List;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;

/**
 * The text of a lesson, rendered once.
 *
 * @param plain the same without markup, for search
 * @param headings of its sections, with their anchors
 * @param references in the order they are first cited
 * @param terms glossary terms it links to, in order
 */
public record LessonBody(
        SafeHtml html, String plain, List<Heading> headings, List<Reference> references, List<GlossaryTerm> terms) {

    /** Nothing yet. */
    public static final LessonBody EMPTY = new LessonBody(SafeHtml.EMPTY, "", List.of(), List.of(), List.of());

    public LessonBody {
        headings = List.copyOf(headings);
        references = List.copyOf(references);
        terms = List.copyOf(terms);
    }

    /** A section's heading and the id it can be linked by. */
    public record Heading(String id, String text) {}
}
