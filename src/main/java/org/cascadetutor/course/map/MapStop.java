package org.cascadetutor.course.map;

import java.util.List;
import org.cascadetutor.course.text.Slug;

/**
 * A lesson's place on the course's drawing.
 *
 * @param via points that the road passes on its way here from the stop before
 */
public record MapStop(Slug lesson, MapPoint at, MapLabel label, List<MapPoint> via) {

    public MapStop {
        via = List.copyOf(via);
    }
}
