package org.cascadetutor.practice.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.turn.Offers;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Gathers what the pages that offer sessions show. */
@ApplicationScoped
public class OfferViews {

    private static final int WHOLE = 100;

    private final LearnerModelStore models;
    private final SessionService sessions;
    private final Offers offers;
    private final LearnersEngine engines;
    private final Clock clock;

    OfferViews(LearnerModelStore models, SessionService sessions, Offers offers, LearnersEngine engines, Clock clock) {
        this.models = models;
        this.sessions = sessions;
        this.offers = offers;
        this.engines = engines;
        this.clock = clock;
    }

    /** The offer of a kind of session to a learner, or to nobody yet. */
    public OfferPage page(Course course, SessionKind kind, Optional<LearnerId> learner) {
        Optional<LearnerCourse> owner =
                learner.map(one -> new LearnerCourse(one, course.slug().value()));
        LearnerModel model = owner.map(models::of).orElseGet(LearnerModel::empty);
        AdaptiveEngine engine = engines.of(course.slug().value());
        Map<SkillId, SkillEstimate> estimates = course.skills().stream()
                .map(Skill::id)
                .collect(Collectors.toMap(Function.identity(), id -> engine.estimate(model, id, clock.instant())));
        return new OfferPage(
                course,
                kind,
                owner.map(sessions::open).orElse(List.of()).stream()
                        .map(session -> new OfferPage.Running(session, title(session, course)))
                        .toList(),
                course.modules().stream().map(module -> part(module, estimates)).toList(),
                counts(course, model, estimates, owner.map(offers::reviewsLeft).orElse(0)));
    }

    private static String title(PracticeSession session, Course course) {
        String slug = session.goal().slug();
        return switch (session.goal().target()) {
            case COURSE -> "";
            case MODULE -> course.module(slug).map(Module::title).orElse(slug);
            case LESSON ->
                course.lesson(slug).map(lesson -> lesson.info().title()).orElse(slug);
            case SKILL -> course.skill(slug).map(Skill::name).orElse(slug);
        };
    }

    private static OfferPage.Part part(Module module, Map<SkillId, SkillEstimate> estimates) {
        List<OfferPage.LessonPart> lessons = module.lessons().stream()
                .filter(lesson -> !lesson.questions().isEmpty())
                .map(lesson -> part(lesson, estimates))
                .toList();
        List<Skill> skills = module.lessons().stream()
                .flatMap(lesson -> lesson.skills().stream())
                .toList();
        int ready = lessons.stream().mapToInt(OfferPage.LessonPart::ready).sum();
        return new OfferPage.Part(module, share(skills, estimates), ready, lessons);
    }

    private static OfferPage.LessonPart part(Lesson lesson, Map<SkillId, SkillEstimate> estimates) {
        int ready = (int) lesson.skills().stream()
                .filter(skill -> estimates.get(skill.id()).level() == Level.PROFICIENT)
                .count();
        List<Level> levels = lesson.skills().stream()
                .map(skill -> estimates.get(skill.id()).level())
                .sorted()
                .toList();
        Level lowest = levels.isEmpty() ? Level.NOT_STARTED : levels.get(0);
        boolean begun = !levels.isEmpty() && levels.get(levels.size() - 1) != Level.NOT_STARTED;
        Level level = begun && lowest == Level.NOT_STARTED ? Level.LEARNING : lowest;
        return new OfferPage.LessonPart(lesson, level, share(lesson.skills(), estimates), ready);
    }

    /** The share of skills that are proficient or above, in whole per cent; 0 of none. */
    private static int share(List<Skill> skills, Map<SkillId, SkillEstimate> estimates) {
        long reached = skills.stream()
                .filter(skill -> estimates.get(skill.id()).level().atLeast(Level.PROFICIENT))
                .count();
        return skills.isEmpty() ? 0 : (int) Math.round((double) reached * WHOLE / skills.size());
    }

    private OfferPage.Counts counts(
            Course course, LearnerModel model, Map<SkillId, SkillEstimate> estimates, int left) {
        Instant now = clock.instant();
        List<Instant> dates =
                estimates.values().stream().flatMap(one -> one.dueAt().stream()).toList();
        return new OfferPage.Counts(
                (int) estimates.values().stream()
                        .filter(one -> one.answers() > 0)
                        .count(),
                (int) course.questions().stream()
                        .map(question -> model.item(question.item().id()))
                        .filter(item -> item.attempts() > 0 && !item.lastCorrect())
                        .count(),
                (int) dates.stream().filter(at -> !at.isAfter(now)).count(),
                left,
                dates.stream().filter(at -> at.isAfter(now)).min(Instant::compareTo),
                (int) estimates.values().stream()
                        .flatMap(one -> one.lastAnsweredAt().stream())
                        .max(Instant::compareTo)
                        .map(last -> Duration.between(last, now).toDays())
                        .orElse(0L)
                        .longValue());
    }
}
