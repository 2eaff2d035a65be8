package org.cascadetutor.lessons;

import java.util.List;
import java.util.Locale;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** A course as the API tells it: its modules with their lessons, and its skills. */
record CourseView(
        String slug, String title, String language, String summary, List<ModuleView> modules, List<SkillView> skills) {

    /** A module with its lessons in order. */
    record ModuleView(String slug, String title, String summary, List<LessonView> lessons) {}

    /** A lesson in a list; `questions` is how many it has. */
    record LessonView(
            String slug,
            String title,
            String status,
            int minutes,
            String summary,
            List<String> skills,
            int questions) {}

    /** A skill and what it builds on. */
    record SkillView(String id, String lesson, String objective, String bloom, List<String> prerequisites) {}

    static CourseView of(Course course) {
        return new CourseView(
                course.slug().value(),
                course.info().title(),
                course.info().language(),
                course.info().summary(),
                course.modules().stream().map(CourseView::module).toList(),
                course.skills().stream().map(CourseView::skill).toList());
    }

    private static ModuleView module(Module module) {
        return new ModuleView(
                module.slug().value(),
                module.title(),
                module.summary(),
                module.lessons().stream().map(CourseView::lesson).toList());
    }

    static LessonView lesson(Lesson lesson) {
        return new LessonView(
                lesson.slug().value(),
                lesson.info().title(),
                lesson.info().status().name().toLowerCase(Locale.ROOT),
                lesson.info().minutes(),
                lesson.info().summary(),
                lesson.skills().stream().map(skill -> skill.id().value()).toList(),
                lesson.questions().size());
    }

    private static SkillView skill(Skill skill) {
        return new SkillView(
                skill.id().value(),
                skill.lesson().value(),
                skill.objective(),
                skill.bloom().name().toLowerCase(Locale.ROOT),
                skill.prerequisites().stream().map(SkillId::value).sorted().toList());
    }
}
