package org.cascadetutor.content.compile;

import java.util.List;
import org.cascadetutor.content.check.Links;
import org.cascadetutor.content.check.MapNames;
import org.cascadetutor.content.check.Names;
import org.cascadetutor.content.check.Orphans;
import org.cascadetutor.content.lint.Lint;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;

/** Checks over all files of a course together. */
final class CourseChecks {

    private final Course course;
    private final CourseParts parts;
    private final List<Lessons.Compiled> lessons;
    private final Problems problems;

    CourseChecks(Course course, CourseParts parts, List<Lessons.Compiled> lessons, Problems problems) {
        this.course = course;
        this.parts = parts;
        this.lessons = lessons;
        this.problems = problems;
    }

    /** Names that one file uses are known in another. */
    void names(String folder) {
        Names names = new Names(parts.skills()::has, parts.words().misconceptions()::containsKey, problems);
        lessons.forEach(
                one -> names.questions(one.outcome().entries(), one.files().questionsFile()));
        names.misconceptions(parts.words().misconceptions().values(), new Place(folder + "/misconceptions.yaml", 1, 1));
        parts.skills().byId().values().stream()
                .filter(skill -> lessons.stream()
                        .noneMatch(one -> one.slug().equals(skill.lesson().value())))
                .forEach(skill -> problems.error(
                        "skill-without-lesson",
                        parts.skills().place(skill.id()),
                        "the skill `%s` is of lesson `%s`, which is not in the course"
                                .formatted(skill.id(), skill.lesson()),
                        "mend the lesson's name"));
    }

    /** The drawings have a place for each lesson, and for nothing else. */
    void map(String folder) {
        Place place = new Place(folder + "/course.yaml", 1, 1);
        List<String> known = lessons.stream().map(Lessons.Compiled::slug).toList();
        course.map().ifPresent(map -> new MapNames(course, known, problems).check(map, place));
    }

    /** Links between lessons. */
    void links() {
        Links links = new Links(course, problems);
        lessons.forEach(one -> one.outcome().links().forEach(link -> links.check(one.slug(), link)));
    }

    /** Files that nothing uses. */
    void orphans(String folder, Sources sources, List<String> drawings) {
        Orphans.report(
                folder,
                sources,
                path -> drawings.contains(path.substring(folder.length() + 1))
                        || lessons.stream()
                                .anyMatch(one -> path.startsWith(one.files().folder() + "/")
                                        && one.files().uses(path)),
                problems);
    }

    /** What the questions are like all together, and what skills of written lessons lack. */
    void writing(String folder) {
        List<Item> bank =
                lessons.stream().flatMap(one -> one.outcome().items().stream()).toList();
        Lint.bank(bank, new Place(folder + "/course.yaml", 1, 1)).forEach(advice -> advice.to(problems));
        for (Skill skill : parts.skills().byId().values()) {
            if (finished(skill.lesson().value())) {
                Lint.skill(skill, bank, parts.skills().place(skill.id())).forEach(advice -> advice.to(problems));
            }
        }
    }

    /** Written, and its questions without errors: what an error took away is not missing. */
    private boolean finished(String lesson) {
        return course.lesson(lesson).filter(Lesson::written).isPresent()
                && lessons.stream()
                        .filter(one -> one.slug().equals(lesson))
                        .noneMatch(one -> problems.brokenFile(one.files().questionsFile()));
    }
}
