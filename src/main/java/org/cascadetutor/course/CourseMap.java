package org.cascadetutor.course;

import java.util.List;
import org.cascadetutor.course.text.SafeHtml;

/** The drawing a course opens with, and where on it each lesson stands, in the drawing's own units. */
public record CourseMap(SafeHtml art, int width, int height, List<MapStop> stops) {

    public CourseMap {
        stops = List.copyOf(stops);
    }
}
