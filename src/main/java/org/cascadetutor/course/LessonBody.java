package org.cascadetutor.course;

import java.util.List;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;

/**
 * The text of a lesson, rendered once.
 *
 * @param plain the same without markup, for search
 * @param headings of its sections, with their anchors
 * @param passages its paragraphs, lists, tables and notes, with the anchors they can be led to by
 * @param references in the order they are first cited
 * @param terms glossary terms it links to, in order
 */
public record LessonBody(
        SafeHtml html,
        String plain,
        List<Heading> headings,
        List<Passage> passages,
        List<Reference> references,
        List<GlossaryTerm> terms) {

    /** Nothing yet. */
    public static final LessonBody EMPTY =
            new LessonBody(SafeHtml.EMPTY, "", List.of(), List.of(), List.of(), List.of());

    public LessonBody {
        headings = List.copyOf(headings);
        passages = List.copyOf(passages);
        references = List.copyOf(references);
        terms = List.copyOf(terms);
    }

    /** A section's heading and the id it can be linked by. */
    public record Heading(String id, String text) {}

    /**
     * A paragraph, list, table or note.
     *
     * @param section the id of the heading it stands under; empty before the first
     */
    public record Passage(String id, String section, String text) {}

    /** Whether an address can lead to this place in the text: a heading or a passage. */
    public boolean hasAnchor(String id) {
        return headings.stream().anyMatch(heading -> heading.id().equals(id))
                || passages.stream().anyMatch(passage -> passage.id().equals(id));
    }
}
