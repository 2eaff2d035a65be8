package org.cascadetutor.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.map.CourseMap;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.SkillId;

/** A course, with everything in it found by its name. Immutable and thread-safe. */
public record Course(
        Slug slug,
        CourseInfo info,
        List<Module> modules,
        CourseWords words,
        CourseIndex index,
        Optional<CourseMap> map) {

    public Course {
        modules = List.copyOf(modules);
    }

    /** A course of these parts, with its index made. */
    public static Course of(
            Slug slug, CourseInfo info, List<Module> modules, CourseWords words, Optional<CourseMap> map) {
        return new Course(slug, info, modules, words, CourseIndex.of(modules), map);
    }

    public List<Lesson> lessons() {
        return index.lessons();
    }

    public Optional<Lesson> lesson(String lesson) {
        return Optional.ofNullable(index.lessonBySlug().get(lesson));
    }

    public Optional<Module> module(String module) {
        return modules.stream().filter(one -> one.slug().value().equals(module)).findFirst();
    }

    public Module moduleOf(Lesson lesson) {
        return modules.stream()
                .filter(one -> one.lessons().contains(lesson))
                .findFirst()
                .orElseThrow();
    }

    public List<Skill> skills() {
        return index.skills();
    }

    public Optional<Skill> skill(String id) {
        return Optional.ofNullable(index.skillById().get(new SkillId(id)));
    }

    public Optional<Lesson> lessonOf(SkillId id) {
        return skill(id.value()).flatMap(skill -> lesson(skill.lesson().value()));
    }

    public List<Question> questions() {
        return index.questions();
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(index.questionById().get(id));
    }

    /** The place in a lesson that explains a question, as far as there is one. */
    public Optional<Explained> explained(String question) {
        return Optional.ofNullable(index.explained().get(question));
    }

    public Map<SkillId, Set<SkillId>> prerequisites() {
        return index.prerequisites();
    }

    public Optional<Misconception> misconception(String id) {
        return Optional.ofNullable(words.misconceptions().get(id));
    }

    public List<GlossaryTerm> glossary() {
        return words.glossary();
    }

    public Optional<Reference> reference(String key) {
        return Optional.ofNullable(words.references().get(key));
    }
}
