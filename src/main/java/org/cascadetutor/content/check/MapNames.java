package org.cascadetutor.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.map.CourseMap;

/** Checks that the drawings of a course name its lessons, each of them, and its modules. */
public final class MapNames {

    private final Course course;
    private final List<String> lessons;
    private final Problems problems;

    public MapNames(Course course, List<String> lessons, Problems problems) {
        this.course = course;
        this.lessons = lessons;
        this.problems = problems;
    }

    /** Checks the map and its tall drawing. */
    public void check(CourseMap map, Place place) {
        Stream.concat(Stream.of(map), map.tall().stream()).forEach(drawing -> {
            unknown(drawing, place);
            missing(drawing, place);
        });
    }

    private void unknown(CourseMap drawing, Place place) {
        drawing.stops().stream()
                .map(stop -> stop.lesson().value())
                .filter(name -> !lessons.contains(name))
                .forEach(name -> problems.error(
                        "unknown-lesson",
                        place,
                        "the map has a stop for `%s`, which is no lesson".formatted(name),
                        "mend the name, or take the stop away"));
        drawing.headings().stream()
                .map(heading -> heading.module().value())
                .filter(name -> course.module(name).isEmpty())
                .forEach(name -> problems.error(
                        "unknown-module",
                        place,
                        "the map has a heading for `%s`, which is no module".formatted(name),
                        "mend the name, or take the heading away"));
    }

    private void missing(CourseMap drawing, Place place) {
        List<String> placed =
                drawing.stops().stream().map(stop -> stop.lesson().value()).toList();
        lessons.stream()
                .filter(name -> !placed.contains(name))
                .forEach(name -> problems.warning(
                        "lesson-not-on-map",
                        place,
                        "the map has no stop for the lesson `%s`".formatted(name),
                        "give it a place, on the tall drawing too"));
    }
}
