package org.cascadetutor.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.text.SafeHtml;
import org.junit.jupiter.api.Test;

/** The same text is the same HTML after every start, to the letter. */
class AttributesTest {

    @Test
    void attributesStandInOneOrder() {
        assertThat(Attributes.of("b", "1", "a", "2", "c", "3").keySet()).containsExactly("b", "a", "c");
        assertThat(html("[x](term:mesh)"))
                .isEqualTo(
                        "<p id=\"s.1\"><a class=\"term\" href=\"/courses/c/glossary#mesh\" data-term=\"mesh\">x</a></p>");
        assertThat(html("> [!NOTE] x"))
                .startsWith("<aside class=\"note note-note\" role=\"note\" aria-label=\"Note\" id=\"s.1\">");
        assertThat(html("> [!SURVIVAL] x")).startsWith("<details class=\"note note-survival\" open>");
    }

    private static String html(String markdown) {
        GlossaryTerm term = new GlossaryTerm("mesh", "mesh", new SafeHtml("x"), "x");
        RenderContext context = new RenderContext("c", Map.of("mesh", term), Map.of(), Map.of(), new Problems());
        return Markdown.lesson(markdown, new Place("lesson.md", 1, 1), context)
                .html()
                .value()
                .strip();
    }
}
