package org.cascadetutor.content.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.text.SafeHtml;
import org.jsoup.nodes.Element;

/** A drawing with places to be pointed at: each marked with the id its question knows it by. */
public final class RegionFigure {

    private static final String PREFIX = "region";
    private static final String UNPAINTED =
            "defs, clipPath, mask, linearGradient, radialGradient, marker, symbol, pattern";
    private static final Set<String> SHAPES =
            Set.of("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "use");

    private RegionFigure() {}

    /** Where a question says which drawing it means, and how. */
    public record Wanted(String path, String alt, Place place, List<String> regions) {}

    /** The drawing, if it is there, is safe and has all the shapes; else the problems. */
    public static Optional<SafeHtml> of(Wanted wanted, RenderContext context) {
        RenderContext.FigureSource source = context.figures().get(wanted.path());
        if (source == null) {
            context.error(
                    "figure-not-found",
                    wanted.place(),
                    "there is no figure `%s`".formatted(wanted.path()),
                    "draw it, or mend the path");
            return Optional.empty();
        }
        return Svg.decoration(source, PREFIX, context.problems()).map(root -> marked(root, wanted, context));
    }

    private static SafeHtml marked(Element root, Wanted wanted, RenderContext context) {
        for (String region : wanted.regions()) {
            Optional<Element> shape = Optional.ofNullable(root.getElementById(PREFIX + "-" + region))
                    .filter(found -> SHAPES.contains(found.tagName()) && found.closest(UNPAINTED) == null);
            shape.ifPresentOrElse(
                    found -> found.attr("data-region", region),
                    () -> context.error(
                            "unknown-region",
                            wanted.place(),
                            "no shape in %s has the id `%s`".formatted(wanted.path(), region),
                            "give the shape that id, or mend the region's"));
        }
        boolean named =
                root.children().stream().anyMatch(child -> child.tagName().equals("title"));
        if (!named && wanted.alt().isBlank()) {
            context.problems()
                    .warning(
                            "no-alt-text",
                            wanted.place(),
                            "the figure has no alternative text",
                            "give the SVG a <title>, or the question an `alt`, that names no right answer");
        }
        return new SafeHtml(Svg.labelled(root, PREFIX, wanted.alt()).outerHtml());
    }
}
