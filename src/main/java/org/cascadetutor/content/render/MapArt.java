package org.cascadetutor.content.render;

import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.map.CourseMap;
import org.cascadetutor.course.text.SafeHtml;
import org.jsoup.nodes.Element;

/** Reads a drawing to put other things on: its content without the outer element, and its size. */
public final class MapArt {

    private MapArt() {}

    /** The drawing, if it is safe and says its size; its ids get the prefix. */
    public static Optional<CourseMap.Art> of(RenderContext.FigureSource source, String prefix, Problems problems) {
        return Svg.decoration(source, prefix, problems).flatMap(root -> sized(root, source, problems));
    }

    private static Optional<CourseMap.Art> sized(Element root, RenderContext.FigureSource source, Problems problems) {
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
        SafeHtml content = new SafeHtml(root.html());
        return Optional.of(new CourseMap.Art(content, Integer.parseInt(box[2]), Integer.parseInt(box[3])));
    }
}
