package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.AuthorLevel;

/**
 * A course, what it promises and what is written of it.
 *
 * @param bySkill questions by the first skill they name
 */
public record CourseCount(
        Course course, Coverage coverage, List<LessonCount> lessons, Map<String, List<Authored>> bySkill) {

    /** Counts a course that compiles without errors. */
    public static CourseCount of(Course course, Coverage coverage, Sources sources) {
        List<LessonCount> lessons = course.modules().stream()
                .flatMap(module -> module.lessons().stream()
                        .map(lesson -> LessonCount.of(
                                lesson, "%s/%s/%s".formatted(course.slug(), module.slug(), lesson.slug()), sources)))
                .toList();
        Map<String, List<Authored>> bySkill = lessons.stream()
                .flatMap(lesson -> lesson.questions().stream())
                .collect(Collectors.groupingBy(Authored::skill));
        return new CourseCount(course, coverage, lessons, bySkill);
    }

    List<Authored> questions() {
        return lessons.stream().flatMap(lesson -> lesson.questions().stream()).toList();
    }

    List<Authored> questions(String skill) {
        return bySkill.getOrDefault(skill, List.of());
    }

    long sum(ToLongFunction<LessonCount> of) {
        return lessons.stream().mapToLong(of).sum();
    }

    /** Questions of a type that all skills together are meant to have. */
    int planned(String type) {
        return course.skills().stream()
                .mapToInt(skill -> coverage.planned(skill.id().value(), type))
                .sum();
    }

    /** Questions at a level that all skills together are meant to have. */
    int planned(AuthorLevel level) {
        return course.skills().stream().mapToInt(skill -> planned(skill, level)).sum();
    }

    static int planned(Skill skill, AuthorLevel level) {
        return skill.plan().getOrDefault(level, 0);
    }

    /** Questions of all levels that a skill is meant to have. */
    static int planned(Skill skill) {
        return skill.plan().values().stream().mapToInt(Integer::intValue).sum();
    }
}
