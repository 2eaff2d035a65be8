package org.cascadetutor.lessons.map;

import java.util.List;
import java.util.Locale;
import org.cascadetutor.course.map.MapPoint;

/** Lines on a drawing, as SVG path data in its units. Pure. */
final class Road {

    /** Where a line that joins two stops leaves the one and reaches the other: this far from their middle. */
    private static final double CLEAR = 18;

    private static final double BEND = 0.16;

    private Road() {}

    /** A smooth line (Catmull-Rom, as cubic Bézier curves) through the points in order; empty for fewer than two. */
    static String through(List<MapPoint> points) {
        return part(points, 0, points.size() - 1);
    }

    /** The part of that line between the points at two indices. */
    static String part(List<MapPoint> points, int first, int last) {
        if (first >= last) {
            return "";
        }
        MapPoint start = points.get(first);
        StringBuilder path = new StringBuilder("M%d %d".formatted(start.x(), start.y()));
        for (int i = first; i < last; i++) {
            MapPoint before = points.get(Math.max(0, i - 1));
            MapPoint after = points.get(Math.min(points.size() - 1, i + 2));
            path.append(curve(before, points.get(i), points.get(i + 1), after));
        }
        return path.toString();
    }

    private static String curve(MapPoint before, MapPoint from, MapPoint to, MapPoint after) {
        return "C%s %s %s %s %d %d"
                .formatted(
                        number(from.x() + (to.x() - before.x()) / 6.0),
                        number(from.y() + (to.y() - before.y()) / 6.0),
                        number(to.x() - (after.x() - from.x()) / 6.0),
                        number(to.y() - (after.y() - from.y()) / 6.0),
                        to.x(),
                        to.y());
    }

    /** A slightly bent line from one stop to another, clear of both; empty where they stand too close. */
    static String between(MapPoint from, MapPoint to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        if (length < 2 * CLEAR) {
            return "";
        }
        double middleX = from.x() + dx / 2 - dy * BEND;
        double middleY = from.y() + dy / 2 + dx * BEND;
        double start = CLEAR / Math.hypot(middleX - from.x(), middleY - from.y());
        double end = CLEAR / Math.hypot(middleX - to.x(), middleY - to.y());
        return "M%s %sQ%s %s %s %s"
                .formatted(
                        number(from.x() + (middleX - from.x()) * start),
                        number(from.y() + (middleY - from.y()) * start),
                        number(middleX),
                        number(middleY),
                        number(to.x() + (middleX - to.x()) * end),
                        number(to.y() + (middleY - to.y()) * end));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
