package org.cascadetutor.content.render;

import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.text.SafeHtml;
import org.jsoup.nodes.Element;

/** A drawing to put other things on: its content without the outer element, and its size. */
public record MapArt(SafeHtml content, int width, int height) {

    /** The drawing, if it is safe and says its size. */
    public static Optional<MapArt> of(RenderContext.FigureSource source, Problems problems) {
        return Svg.decoration(source, "map", problems).flatMap(root -> sized(root, source, problems));
    }

    private static Optional<MapArt> sized(Element root, RenderContext.FigureSource source, Problems problems) {
        String[] box = root.attr("viewBox").strip().split("[\\s,]+");
        boolean whole = box.length == 4 && box[2].matches("[0-9]{1,5}") && box[3].matches("[0-9]{1,5}");
        if (!whole) {
            problems.error(
                    "figure-broken",
                    new Place(source.file(), 1, 1),
                    "the viewBox must be `0 0 width height`",
                    "use whole numbers");
            return Optional.empty();
        }
        root.select("> title, > desc").remove();
        return Optional.of(new MapArt(new SafeHtml(root.html()), Integer.parseInt(box[2]), Integer.parseInt(box[3])));
    }
}
