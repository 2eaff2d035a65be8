package org.cascadetutor.lessons.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Module;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.lessons.standing.LessonRow;

/**
 * The map of a course for one learner.
 *
 * @param plan what comes next, in order; empty when everything written is proficient
 */
public record MapView(Course course, List<Section> sections, List<Planned> plan) {

    /** A module and its lessons. */
    public record Section(Module module, List<LessonRow> rows) {

        /** How many of its lessons are proficient or above. */
        public int proficient() {
            return (int) rows.stream()
                    .filter(row -> row.level().atLeast(Level.PROFICIENT))
                    .count();
        }
    }

    public MapView {
        sections = List.copyOf(sections);
        plan = List.copyOf(plan);
    }

    public Optional<Planned> next() {
        return plan.stream().findFirst();
    }

    public Optional<Drawing> wide() {
        return course.map().map(map -> Drawing.of(map, this));
    }

    public Optional<Drawing> tall() {
        return course.map().flatMap(map -> map.tall()).map(map -> Drawing.of(map, this));
    }

    /** How many lessons are proficient or above. */
    public int proficient() {
        return sections.stream().mapToInt(Section::proficient).sum();
    }

    public int lessons() {
        return (int) rows().count();
    }

    /** A lesson's place in the plan, from 1; 0 for one that is not planned. */
    public int step(LessonRow row) {
        return plan.stream().map(Planned::lesson).toList().indexOf(row.lesson()) + 1;
    }

    /** How many skills are due for review. */
    public int due() {
        return rows().mapToInt(row -> row.standing().due()).sum();
    }

    /** Whether the learner has answered or opened anything of this course. */
    public boolean begun() {
        return rows().anyMatch(
                        row -> row.standing().begun() || row.standing().readAt().isPresent());
    }

    public Stream<LessonRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }
}
