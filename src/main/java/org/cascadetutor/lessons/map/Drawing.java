package org.cascadetutor.lessons.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.map.CourseMap;
import org.cascadetutor.course.map.MapHeading;
import org.cascadetutor.course.map.MapPoint;
import org.cascadetutor.course.map.MapStop;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.lessons.standing.LessonRow;

/** One drawing of a map, with its stops in course order, module by module. */
public record Drawing(CourseMap map, List<Region> regions) {

    /** A module on the drawing: its title's place, where it has one, and its stops. */
    public record Region(Module module, Optional<MapHeading> heading, List<Stop> stops) {

        /** How many of its lessons are proficient or above. */
        public int proficient() {
            return (int) stops.stream()
                    .filter(stop -> stop.row().level().atLeast(Level.PROFICIENT))
                    .count();
        }
    }

    /**
     * A lesson's place on the drawing.
     *
     * @param step its place in the plan from 1; 0 for a lesson that is not planned
     */
    public record Stop(MapStop place, LessonRow row, int step) {

        private static final int GAP = 23;

        /** The next stop has a ring around it. */
        private static final int WIDE_GAP = 32;

        /** What it is called on the drawing. */
        public String name() {
            String label = place.label().text();
            return label.isEmpty() ? row.lesson().info().title() : label;
        }

        public boolean next() {
            return step == 1;
        }

        /** Where its words begin, end or have their middle. */
        public int wordsX() {
            int gap = next() ? WIDE_GAP : GAP;
            int aside =
                    switch (place.label().anchor()) {
                        case "start" -> gap;
                        case "end" -> -gap;
                        default -> 0;
                    };
            return place.label().at().map(MapPoint::x).orElse(place.at().x() + aside);
        }

        public int wordsY() {
            return place.label().at().map(MapPoint::y).orElse(place.at().y());
        }
    }

    static Drawing of(CourseMap map, MapView view) {
        List<Lesson> plan = view.plan().stream().map(Planned::lesson).toList();
        var places = map.stops().stream()
                .collect(Collectors.toMap(MapStop::lesson, Function.identity(), (first, second) -> first));
        List<Region> regions = view.sections().stream()
                .map(section -> new Region(
                        section.module(),
                        map.headings().stream()
                                .filter(one ->
                                        one.module().equals(section.module().slug()))
                                .findFirst(),
                        section.rows().stream()
                                .filter(row -> places.containsKey(row.lesson().slug()))
                                .map(row ->
                                        new Stop(places.get(row.lesson().slug()), row, plan.indexOf(row.lesson()) + 1))
                                .toList()))
                .toList();
        return new Drawing(map, regions);
    }

    /** The road through all stops in course order. */
    public String road() {
        return Road.through(points());
    }

    /** The planned steps, each as the line that leads to it from the planned one before. */
    public List<String> ahead() {
        List<Stop> planned = stops().filter(stop -> stop.step() > 0)
                .sorted(Comparator.comparingInt(Stop::step))
                .toList();
        return IntStream.range(1, planned.size())
                .mapToObj(i -> lead(planned.get(i - 1), planned.get(i)))
                .toList();
    }

    /** A line from each stop to each that builds on it. */
    public List<String> foundations() {
        return stops().flatMap(stop -> stop.row().buildsOn().stream()
                        .flatMap(lesson ->
                                stops().filter(other -> other.row().lesson().equals(lesson)))
                        .map(other ->
                                Road.between(other.place().at(), stop.place().at())))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Along the road where the step follows in the course, straight where it does not. */
    private String lead(Stop from, Stop to) {
        List<MapPoint> points = points();
        return to.row().number() == from.row().number() + 1
                ? Road.part(
                        points,
                        points.indexOf(from.place().at()),
                        points.indexOf(to.place().at()))
                : Road.between(from.place().at(), to.place().at());
    }

    private List<MapPoint> points() {
        return stops().flatMap(Drawing::arriving).toList();
    }

    private static Stream<MapPoint> arriving(Stop stop) {
        return Stream.concat(stop.place().via().stream(), Stream.of(stop.place().at()));
    }

    private Stream<Stop> stops() {
        return regions.stream().flatMap(region -> region.stops().stream());
    }
}
