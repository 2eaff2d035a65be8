package org.cascadetutor.content.render;

import java.util.Map;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.text.Reference;

/**
 * What a text may refer to, and where its problems go.
 *
 * @param course slug of the course, for links
 * @param figures SVG sources by the path they are referred to
 */
public record RenderContext(
        String course,
        Map<String, GlossaryTerm> terms,
        Map<String, Reference> references,
        Map<String, FigureSource> figures,
        Problems problems) {

    /** An SVG file: its path in the content folder and its text. */
    public record FigureSource(String file, String svg) {}

    /** The same with other figures. */
    public RenderContext withFigures(Map<String, FigureSource> others) {
        return new RenderContext(course, terms, references, others, problems);
    }

    void error(String code, Place place, String message, String hint) {
        problems.error(code, place, message, hint);
    }
}
