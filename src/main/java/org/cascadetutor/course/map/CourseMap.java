package org.cascadetutor.course.map;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.text.SafeHtml;

/**
 * A drawing a course opens with, and where on it lessons and modules stand.
 *
 * @param tall another drawing of the same for narrow screens
 */
public record CourseMap(Art art, List<MapStop> stops, List<MapHeading> headings, Optional<CourseMap> tall) {

    public CourseMap {
        stops = List.copyOf(stops);
        headings = List.copyOf(headings);
    }

    /** The drawing itself, without its outer element, and its size in its own units. */
    public record Art(SafeHtml content, int width, int height) {}
}
