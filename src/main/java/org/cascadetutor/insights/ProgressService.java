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
import org.cascadetutor.insights.confidence.ConfidenceReport;
import org.cascadetutor.insights.standing.LessonProgress;
import org.cascadetutor.insights.standing.Overview;
import org.cascadetutor.insights.standing.SkillProgress;
import org.cascadetutor.insights.story.SkillStory;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Gathers what the tutor believes about a learner. */
@ApplicationScoped
class ProgressService {

    private final ContentLibrary library;
    private final LearnerModelStore models;
    private final AttemptHistory history;
    private final LearnersEngine engines;
    private final Clock clock;

    ProgressService(
            ContentLibrary library,
            LearnerModelStore models,
            AttemptHistory history,
            LearnersEngine engines,
            Clock clock) {
        this.library = library;
        this.models = models;
        this.history = history;
        this.engines = engines;
        this.clock = clock;
    }

    Optional<Course> course(String slug) {
        return library.current().course(slug);
    }

    Overview overview(Course course, Optional<LearnerId> learner) {
        LearnerModel model = model(course, learner);
        List<LessonProgress> lessons = course.lessons().stream()
                .map(lesson -> lesson(engine(course), lesson, model))
                .toList();
        return new Overview(course, lessons);
    }

    Optional<SkillStory> skill(Course course, String id, Optional<LearnerId> learner) {
        return course.skill(id).map(skill -> {
            List<Attempt> answers = learner.map(one -> history.onSkill(owner(course, one), skill.id()))
                    .orElse(List.of());
            Lesson lesson = course.lessonOf(skill.id()).orElseThrow();
            LearnerModel model = model(course, learner);
            return new SkillStory(course, lesson, progress(engine(course), skill, model), answers, model);
        });
    }

    /** How well the learner's confidence fits what came true. */
    ConfidenceReport confidence(Course course, Optional<LearnerId> learner) {
        return ConfidenceReport.of(
                learner.map(one -> history.of(one, course.slug().value())).orElse(List.of()));
    }

    /** How many mistaken ideas the learner holds. */
    int ideas(Course course, Optional<LearnerId> learner) {
        return (int) model(course, learner).misconceptions().keySet().stream()
                .filter(idea -> course.misconception(idea).isPresent())
                .count();
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

    private LessonProgress lesson(AdaptiveEngine engine, Lesson lesson, LearnerModel model) {
        Instant now = clock.instant();
        Set<SkillId> ids = lesson.skills().stream().map(Skill::id).collect(Collectors.toSet());
        List<SkillProgress> skills = lesson.skills().stream()
                .map(skill -> progress(engine, skill, model))
                .toList();
        return new LessonProgress(
                lesson, engine.levelOf(model, ids, now), engine.masteredShare(model, ids, now), skills);
    }

    private SkillProgress progress(AdaptiveEngine engine, Skill skill, LearnerModel model) {
        Instant now = clock.instant();
        return SkillProgress.of(skill, engine.estimate(model, skill.id(), now), now);
    }
}
