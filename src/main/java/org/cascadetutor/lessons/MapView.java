package org.cascadetutor.lessons;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.CourseMap;
import org.cascadetutor.course.MapStop;
import org.cascadetutor.course.Module;

/** The map of a course: its drawing with a stop for each lesson, the same as a list, and what comes next. */
record MapView(Course course, List<Section> sections, Optional<LessonRow> next) {

    /** A module and its lessons. */
    record Section(Module module, List<LessonRow> rows) {}

    /** A lesson's place on the drawing. */
    record Stop(MapStop place, LessonRow row, boolean next) {

        private static final int GAP = 16;

        /** What it is called on the drawing. */
        public String name() {
            return place.label().isEmpty() ? row.lesson().info().title() : place.label();
        }

        /** Where its words begin, end or have their middle. */
        public int labelX() {
            return switch (place.anchor()) {
                case "start" -> place.x() + GAP;
                case "end" -> place.x() - GAP;
                default -> place.x();
            };
        }
    }

    public Optional<CourseMap> drawing() {
        return course.map();
    }

    public List<Stop> stops() {
        return course.map().map(CourseMap::stops).orElse(List.of()).stream()
                .flatMap(place -> row(place).map(row -> new Stop(place, row, isNext(row))).stream())
                .toList();
    }

    private Optional<LessonRow> row(MapStop place) {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.lesson().slug().equals(place.lesson()))
                .findFirst();
    }

    private boolean isNext(LessonRow row) {
        return next.filter(row::equals).isPresent();
    }
}
