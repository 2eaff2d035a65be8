package org.cascadetutor.content.render;

import java.util.List;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.LessonBody.Heading;
import org.cascadetutor.course.LessonBody.Passage;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;

/** A text after rendering, with what it refers to in the order of first use. */
public record Rendered(
        SafeHtml html,
        String plain,
        List<Heading> headings,
        List<Passage> passages,
        List<Reference> references,
        List<GlossaryTerm> terms,
        List<Target> links) {

    /** Where a link leads, as its author wrote it, and where it stands. */
    public record Target(String href, Place place) {}
}
