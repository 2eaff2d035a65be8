package org.cascadetutor.content.compile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.question.Question;

/** Checks that what the files of a course say of each other is so. */
final class Checks {

    private static final Set<String> COURSE_FILES =
            Set.of("course.yaml", "skills.yaml", "misconceptions.yaml", "glossary.yaml", "references.yaml");

    private Checks() {}

    /** Every skill's lesson is in the course. */
    static void skills(Collection<Skill> skills, List<Module> modules, String folder, Problems problems) {
        Set<String> lessons = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(lesson -> lesson.slug().value())
                .collect(Collectors.toSet());
        skills.stream()
                .filter(skill -> !lessons.contains(skill.lesson().value()))
                .forEach(skill -> problems.error(
                        "skill-without-lesson",
                        new Place(folder + "/skills.yaml", 1, 1),
                        "the skill `%s` is of lesson `%s`, which is not in the course"
                                .formatted(skill.id(), skill.lesson()),
                        "mend the lesson's name"));
    }

    /** Every question's skills and misconceptions exist, and no two lessons share a question's id. */
    static void questions(Course course, String folder, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        for (Module module : course.modules()) {
            for (Lesson lesson : module.lessons()) {
                String file = "%s/%s/%s/questions.yaml".formatted(folder, module.slug(), lesson.slug());
                lesson.questions().forEach(question -> check(question, course, file, problems));
                lesson.questions().forEach(question -> once(question.head().id(), file, seen, problems));
            }
        }
    }

    private static void once(String id, String file, Map<String, String> seen, Problems problems) {
        String other = seen.putIfAbsent(id, file);
        if (other != null) {
            problems.error(
                    "duplicate-id",
                    new Place(file, 1, 1),
                    "the question `%s` is also in %s".formatted(id, other),
                    "every id must be unique in the course");
        }
    }

    private static void check(Question question, Course course, String file, Problems problems) {
        question.head().traits().skills().stream()
                .filter(skill -> course.skill(skill.value()).isEmpty())
                .forEach(skill -> problems.error(
                        "unknown-skill",
                        new Place(file, 1, 1),
                        "question `%s`: there is no skill `%s`"
                                .formatted(question.head().id(), skill),
                        "mend the name, or add the skill"));
        question.misconceptions().stream()
                .filter(id -> course.misconception(id).isEmpty())
                .sorted()
                .forEach(id -> problems.error(
                        "unknown-misconception",
                        new Place(file, 1, 1),
                        "question `%s`: there is no misconception `%s`"
                                .formatted(question.head().id(), id),
                        "add it to misconceptions.yaml"));
    }

    /** Files that nothing refers to. */
    static void orphans(Course course, String folder, Sources sources, Problems problems) {
        Set<String> known = new HashSet<>();
        COURSE_FILES.forEach(name -> known.add(folder + "/" + name));
        for (Module module : course.modules()) {
            module.lessons().forEach(lesson -> known.add("%s/%s/%s/".formatted(folder, module.slug(), lesson.slug())));
        }
        boolean mapped = course.map().isPresent();
        sources.below(folder)
                .filter(path -> !known.contains(path))
                .filter(path -> !(mapped && path.indexOf('/') == path.lastIndexOf('/') && path.endsWith(".svg")))
                .filter(path -> known.stream().noneMatch(one -> one.endsWith("/") && path.startsWith(one)))
                .forEach(path -> problems.warning(
                        "orphan-file",
                        new Place(path, 1, 1),
                        "nothing in the course uses this file",
                        "list it in course.yaml, or remove it"));
    }
}
