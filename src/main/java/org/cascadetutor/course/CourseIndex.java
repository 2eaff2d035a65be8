package org.cascadetutor.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.item.SkillId;

/** Everything in a course in order and by name, made once. */
public record CourseIndex(
        List<Lesson> lessons,
        List<Skill> skills,
        List<Question> questions,
        Map<String, Lesson> lessonBySlug,
        Map<SkillId, Skill> skillById,
        Map<String, Question> questionById,
        Map<SkillId, Set<SkillId>> prerequisites,
        Map<String, Explained> explained) {

    static CourseIndex of(List<Module> modules) {
        List<Lesson> lessons =
                modules.stream().flatMap(module -> module.lessons().stream()).toList();
        List<Skill> skills =
                lessons.stream().flatMap(lesson -> lesson.skills().stream()).toList();
        List<Question> questions =
                lessons.stream().flatMap(lesson -> lesson.questions().stream()).toList();
        Map<SkillId, Skill> skillById = by(skills, Skill::id);
        return new CourseIndex(
                lessons,
                skills,
                questions,
                by(lessons, lesson -> lesson.slug().value()),
                skillById,
                by(questions, question -> question.head().id()),
                skills.stream().collect(Collectors.toUnmodifiableMap(Skill::id, Skill::prerequisites)),
                Explanations.of(lessons, skillById));
    }

    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Map.copyOf(map);
    }
}
