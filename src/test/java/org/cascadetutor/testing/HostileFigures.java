package org.cascadetutor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RegionFigure;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.jsoup.nodes.Entities;

/** Drawings with hostile lines in every place of them, as a lesson and as a question show them; only what was let through. */
public final class HostileFigures {

    private static final Place PLACE = new Place("lesson.md", 1, 1);

    /** As an author may write them, well formed or not. */
    private static final List<String> RAW = List.of(
            "%s",
            "<title>%s</title>",
            "<desc>%s</desc>",
            "<text>%s</text>",
            "<g id=\"%s\"/>",
            "<g id='%s'/>",
            "<rect fill=\"%s\"/>",
            "<use href='%s'/>",
            "<g><!-- %s --></g>",
            "<text><![CDATA[%s]]></text>",
            "<%s/>",
            "<g %s/>");

    private static final List<String> WORDS = List.of(
            "<title>%s</title>", "<desc>%s</desc>", "<text>%s<tspan>%s</tspan></text>", "<g><title>%s</title></g>");

    private static final List<String> ATTRIBUTES = List.of(
            ("viewBox xmlns id d x y points transform fill stroke stroke-width stroke-dasharray opacity font-size"
                            + " font-family text-anchor offset stop-color clip-path mask marker-start marker-end orient"
                            + " href role aria-label aria-labelledby class style filter cursor xlink:href onload begin to"
                            + " values attributeName src")
                    .split(" "));

    /** One of each kind the safelist knows: names, references, and all that browsers read as CSS or as text. */
    private static final List<String> KINDS = List.of("id", "href", "fill", "font-family", "aria-label");

    private HostileFigures() {}

    static String drawing(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "<g id='shape'/></svg>";
    }

    /** The pieces of HTML that the lines come to, in every attribute that is let through and many that are not. */
    public static Set<String> of(List<String> lines) {
        return of(lines, ATTRIBUTES);
    }

    /** The same in one attribute of each kind. */
    public static Set<String> inEachKind(List<String> lines) {
        return of(lines, KINDS);
    }

    private static Set<String> of(List<String> lines, List<String> attributes) {
        Set<String> html = ConcurrentHashMap.newKeySet();
        lines.parallelStream().forEach(line -> {
            String escaped = Entities.escape(line).replace("'", "&#39;").replace("\"", "&quot;");
            RAW.forEach(place -> shown(drawing(place.replace("%s", line)), html));
            WORDS.forEach(place -> shown(drawing(place.replace("%s", escaped)), html));
            passing(escaped, attributes).forEach(drawing -> shown(drawing, html));
        });
        return html;
    }

    /** One drawing with the line in all attributes that it may stand in, and one with it in a url(). */
    private static List<String> passing(String escaped, List<String> attributes) {
        List<String> let = new ArrayList<>();
        for (String words : List.of(escaped, "url(" + escaped + ")", "#" + escaped)) {
            StringBuilder all = new StringBuilder();
            for (String name : attributes) {
                String one = "<rect %s='%s'/>".formatted(name, words);
                if (!lesson(drawing(one)).equals("")) {
                    all.append(one);
                }
            }
            let.add(drawing(all.toString()));
        }
        return let;
    }

    private static void shown(String svg, Set<String> html) {
        String lesson = lesson(svg);
        if (!lesson.isEmpty()) {
            html.add(lesson);
            RegionFigure.of(new RegionFigure.Wanted("x.svg", "x", PLACE, List.of("shape")), context(svg))
                    .ifPresent(figure -> html.add(figure.value()));
        }
    }

    private static String lesson(String svg) {
        String html = Markdown.lesson("![x](x.svg)", PLACE, context(svg)).html().value();
        return html.contains("<svg") ? html : "";
    }

    private static RenderContext context(String svg) {
        return new RenderContext(
                "c", Map.of(), Map.of(), Map.of("x.svg", new FigureSource("x.svg", svg)), new Problems());
    }
}
