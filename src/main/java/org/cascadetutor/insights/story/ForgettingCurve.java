package org.cascadetutor.insights.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What memory will hold of a skill from today on, if it is not practised again. Drawn on a plate of 400 × 250 units.
 *
 * @param days how far the drawing looks ahead
 * @param dueIn in how many days a review is due, 0 for today or earlier
 */
public record ForgettingCurve(Instant today, int days, int dueIn, List<Point> points) {

    private static final List<Integer> HORIZONS = List.of(14, 30, 60, 120, 240, 365, 730, 1460);
    private static final int STEPS = 60;
    private static final int QUARTERS = 4;
    private static final int SECONDS_A_DAY = 86_400;
    private static final double LEFT = 48;
    private static final double WIDTH = 336;
    private static final double TOP = 24;
    private static final double HEIGHT = 170;

    public ForgettingCurve {
        points = List.copyOf(points);
    }

    /** What is remembered so many days from today, with its place in the drawing. */
    public record Point(Instant date, int day, double retrievability, double x, double y) {

        /** In whole per cent. */
        public int percent() {
            return (int) Math.round(retrievability * 100);
        }
    }

    /**
     * The curve for a memory.
     *
     * @param today the start of today
     * @param dueIn in how many days a review is due; below 0 counts as 0
     * @param retention retrievability, 0 to 1, a number of days from today
     */
    public static ForgettingCurve of(Instant today, int dueIn, IntToDoubleFunction retention) {
        int due = Math.max(0, dueIn);
        int days = HORIZONS.stream()
                .filter(horizon -> horizon >= 2 * due)
                .findFirst()
                .orElse(HORIZONS.get(HORIZONS.size() - 1));
        List<Point> points = Stream.concat(
                        IntStream.rangeClosed(0, STEPS).mapToObj(step -> step * days / STEPS),
                        Stream.of(Math.min(due, days)))
                .distinct()
                .sorted()
                .map(day -> point(today, day, days, retention.applyAsDouble(day)))
                .toList();
        return new ForgettingCurve(today, days, due, points);
    }

    private static Point point(Instant today, int day, int days, double retrievability) {
        double x = LEFT + WIDTH * day / days;
        double y = TOP + HEIGHT * (1 - retrievability);
        return new Point(today.plusSeconds((long) day * SECONDS_A_DAY), day, retrievability, rounded(x), rounded(y));
    }

    /** The line, as an SVG polyline has it. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** The point at which a review is due, where the drawing reaches it. */
    public Point due() {
        return points.stream().filter(point -> point.day() >= dueIn).findFirst().orElseGet(this::end);
    }

    /** The last point shown. */
    public Point end() {
        return points.get(points.size() - 1);
    }

    /** The rows of the table: today, each quarter of the time shown, and the day on which a review is due. */
    public List<Point> rows() {
        List<Integer> wanted = new ArrayList<>(List.of(Math.min(dueIn, days)));
        IntStream.rangeClosed(0, QUARTERS).forEach(quarter -> wanted.add(nearest(quarter * days / QUARTERS)));
        return points.stream().filter(point -> wanted.contains(point.day())).toList();
    }

    /** The marks on the axis of days: the beginning, the middle and the end. */
    public List<Point> marks() {
        return points.stream()
                .filter(point -> point.day() == 0 || point.day() == nearest(days / 2) || point.day() == days)
                .toList();
    }

    private int nearest(int day) {
        return points.stream()
                .mapToInt(Point::day)
                .filter(one -> one <= day)
                .max()
                .orElse(0);
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
}
