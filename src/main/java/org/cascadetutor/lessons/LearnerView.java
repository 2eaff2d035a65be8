package org.cascadetutor.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.settings.LearnersEngine;

/** A course through the eyes of who reads it: levels are the engine's, for a visitor all are "not started". */
@ApplicationScoped
class LearnerView {

    private final LearnerModelStore models;
    private final LearnersEngine engines;
    private final Clock clock;
    private final CurrentPerson current;

    LearnerView(LearnerModelStore models, LearnersEngine engines, Clock clock, CurrentPerson current) {
        this.models = models;
        this.engines = engines;
        this.clock = clock;
        this.current = current;
    }

    MapView map(Course course) {
        LearnerModel model = model(course);
        List<MapView.Section> sections = course.modules().stream()
                .map(module -> new MapView.Section(module, rows(course, module, model)))
                .toList();
        return new MapView(course, sections, next(course, sections, model));
    }

    LessonRow row(Course course, Lesson lesson) {
        return row(course, lesson, model(course));
    }

    private List<LessonRow> rows(Course course, Module module, LearnerModel model) {
        return module.lessons().stream()
                .map(lesson -> row(course, lesson, model))
                .toList();
    }

    private LessonRow row(Course course, Lesson lesson, LearnerModel model) {
        Instant now = clock.instant();
        AdaptiveEngine engine = engines.of(course.slug().value());
        Set<SkillId> skills = lesson.skills().stream().map(Skill::id).collect(Collectors.toSet());
        return new LessonRow(lesson, engine.levelOf(model, skills, now), engine.masteredShare(model, skills, now));
    }

    private LearnerModel model(Course course) {
        return current.person()
                .map(person ->
                        models.of(new LearnerCourse(person.id(), course.slug().value())))
                .orElseGet(LearnerModel::empty);
    }

    /**
     * A newcomer starts at the beginning; later the first lesson comes next that is open, not yet proficient and has a skill
     * that needs more than time; then the first that is open; then the first that is unfinished.
     */
    private Optional<LessonRow> next(Course course, List<MapView.Section> sections, LearnerModel model) {
        List<LessonRow> unfinished = sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(LessonRow::unfinished)
                .toList();
        List<LessonRow> open = unfinished.stream()
                .filter(row -> unlocked(course, row.lesson(), model))
                .toList();
        return open.stream()
                .filter(row -> needsWork(course, row.lesson(), model))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .or(() -> unfinished.stream().findFirst());
    }

    /** Whether some skill of the lesson is neither proficient nor settling after three right answers. */
    private boolean needsWork(Course course, Lesson lesson, LearnerModel model) {
        AdaptiveEngine engine = engines.of(course.slug().value());
        return lesson.skills().stream()
                .map(Skill::id)
                .filter(skill -> !model.skill(skill).display().settles())
                .anyMatch(skill ->
                        !engine.estimate(model, skill, clock.instant()).level().atLeast(Level.PROFICIENT));
    }

    /** Whether everything the lesson builds on outside itself, and that can be practised today, is at least familiar. */
    private boolean unlocked(Course course, Lesson lesson, LearnerModel model) {
        AdaptiveEngine engine = engines.of(course.slug().value());
        Set<SkillId> own = lesson.skills().stream().map(Skill::id).collect(Collectors.toSet());
        return lesson.skills().stream()
                .flatMap(skill -> skill.prerequisites().stream())
                .filter(skill -> !own.contains(skill))
                .filter(skill -> course.lessonOf(skill).filter(Lesson::written).isPresent())
                .allMatch(skill ->
                        engine.estimate(model, skill, clock.instant()).level().atLeast(Level.FAMILIAR));
    }
}
