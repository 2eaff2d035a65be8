package org.cascadetutor.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.model.LearnerModelStore;

/** Gathers what the tutor believes about a learner. */
@ApplicationScoped
class ProgressService {

    private final ContentLibrary library;
    private final LearnerModelStore models;
    private final AttemptHistory history;
    private final Engines engines;
    private final Clock clock;

    ProgressService(
            ContentLibrary library, LearnerModelStore models, AttemptHistory history, Engines engines, Clock clock) {
        this.library = library;
        this.models = models;
        this.history = history;
        this.engines = engines;
        this.clock = clock;
    }

    /** A course as one learner stands in it. */
    record Overview(Course course, List<LessonProgress> lessons) {

        /** Whether there is any answer yet. */
        public boolean started() {
            return lessons.stream().flatMap(lesson -> lesson.skills().stream()).anyMatch(SkillProgress::started);
        }
    }

    /** One skill of one learner, with the answers that moved it, newest first. */
    record SkillStory(Course course, Lesson lesson, SkillProgress progress, List<Attempt> answers) {

        /** The answers as the page shows them. */
        public List<AnswerRow> rows() {
            return answers.stream()
                    .map(attempt -> AnswerRow.of(attempt, progress.skill().id(), course))
                    .toList();
        }
    }

    Optional<Course> course(String slug) {
        return library.current().course(slug);
    }

    Overview overview(Course course, Optional<LearnerId> learner) {
        LearnerModel model = model(course, learner);
        List<LessonProgress> lessons = course.lessons().stream()
                .map(lesson -> lesson(course, lesson, model))
                .toList();
        return new Overview(course, lessons);
    }

    Optional<SkillStory> skill(Course course, String id, Optional<LearnerId> learner) {
        return course.skill(id).map(skill -> {
            List<Attempt> answers = learner.map(one -> history.onSkill(owner(course, one), skill.id()))
                    .orElse(List.of());
            Lesson lesson = course.lessonOf(skill.id()).orElseThrow();
            return new SkillStory(course, lesson, progress(engine(course), skill, model(course, learner)), answers);
        });
    }

    private LearnerModel model(Course course, Optional<LearnerId> learner) {
        return learner.map(one -> models.of(owner(course, one))).orElseGet(LearnerModel::empty);
    }

    private static LearnerCourse owner(Course course, LearnerId learner) {
        return new LearnerCourse(learner, course.slug().value());
    }

    private AdaptiveEngine engine(Course course) {
        return engines.of(course.slug().value());
    }

    private LessonProgress lesson(Course course, Lesson lesson, LearnerModel model) {
        Instant now = clock.instant();
        AdaptiveEngine engine = engine(course);
        Set<SkillId> ids = lesson.skills().stream().map(Skill::id).collect(Collectors.toSet());
        List<SkillProgress> skills = lesson.skills().stream()
                .map(skill -> progress(engine, skill, model))
                .toList();
        return new LessonProgress(
                lesson, engine.levelOf(model, ids, now), engine.masteredShare(model, ids, now), skills);
    }

    private SkillProgress progress(AdaptiveEngine engine, Skill skill, LearnerModel model) {
        return new SkillProgress(skill, engine.estimate(model, skill.id(), clock.instant()));
    }
}
