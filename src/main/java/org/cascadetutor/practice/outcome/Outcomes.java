package org.cascadetutor.practice.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.turn.Offers;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Explains how a session went, from the log and from what is believed now. */
@ApplicationScoped
public class Outcomes {

    /** A lesson whose skills are this likely on average can wait. */
    private static final double KNOWN_AT = 0.75;

    private final LearnerModelStore models;
    private final AttemptHistory history;
    private final Reading reading;
    private final Results results;
    private final WaysOn ways;

    Outcomes(LearnerModelStore models, AttemptHistory history, Reading reading, Results results, WaysOn ways) {
        this.models = models;
        this.history = history;
        this.reading = reading;
        this.results = results;
        this.ways = ways;
    }

    /** Reads numbers off a learner model today. */
    @ApplicationScoped
    static class Reading {
        private final ContentLibrary library;
        private final LearnersEngine engines;
        private final Offers offers;
        private final Clock clock;

        Reading(ContentLibrary library, LearnersEngine engines, Offers offers, Clock clock) {
            this.library = library;
            this.engines = engines;
            this.offers = offers;
            this.clock = clock;
        }

        Course course(String slug) {
            return library.current().course(slug).orElseThrow();
        }

        SkillEstimate estimate(Course course, LearnerModel model, Skill skill) {
            return engines.of(course.slug().value()).estimate(model, skill.id(), clock.instant());
        }

        Outcome.Queue queue(Course course, LearnerModel model, PracticeSession session) {
            Instant now = clock.instant();
            List<Instant> dates = course.skills().stream()
                    .flatMap(skill -> estimate(course, model, skill).dueAt().stream())
                    .toList();
            return new Outcome.Queue(
                    (int) dates.stream().filter(at -> !at.isAfter(now)).count(),
                    offers.reviewsLeft(session.owner()),
                    dates.stream().filter(at -> at.isAfter(now)).min(Instant::compareTo));
        }
    }

    /** The outcome of a session that has ended. */
    public Outcome of(PracticeSession session) {
        Course course = reading.course(session.owner().course());
        LearnerModel model = models.of(session.owner());
        List<Attempt> all =
                history.of(session.owner().learner(), session.owner().course());
        List<SkillResult> skills = results.of(
                session,
                course,
                all,
                skill -> reading.estimate(
                        course, model, course.skill(skill.value()).orElseThrow()));
        boolean diagnostic = session.goal().kind() == SessionKind.DIAGNOSTIC;
        Outcome.Begin begin = diagnostic ? begin(course, model) : new Outcome.Begin(Optional.empty(), List.of());
        return new Outcome(
                skills,
                diagnostic ? modules(course, model, skills) : List.of(),
                ways.of(new WaysOn.Situation(course, session, model, skills, begin.lesson())),
                begin,
                reading.queue(course, model, session));
    }

    private List<ModuleResult> modules(Course course, LearnerModel model, List<SkillResult> asked) {
        return course.modules().stream()
                .filter(module -> !skills(module).isEmpty())
                .map(module -> ModuleResult.of(
                        module,
                        skills(module).stream()
                                .map(skill -> reading.estimate(course, model, skill))
                                .toList(),
                        asked.stream()
                                .filter(one -> skills(module).contains(one.skill()))
                                .mapToInt(one -> one.tally().asked())
                                .sum()))
                .toList();
    }

    private static List<Skill> skills(Module module) {
        return module.lessons().stream()
                .flatMap(lesson -> lesson.skills().stream())
                .toList();
    }

    private Outcome.Begin begin(Course course, LearnerModel model) {
        List<Lesson> taught = course.lessons().stream()
                .filter(lesson -> lesson.written() && !lesson.questions().isEmpty())
                .toList();
        Predicate<Lesson> known = lesson -> known(course, model, lesson);
        return new Outcome.Begin(
                taught.stream().filter(known.negate()).findFirst(),
                taught.stream().filter(known).toList());
    }

    private boolean known(Course course, LearnerModel model, Lesson lesson) {
        return lesson.skills().stream()
                        .mapToDouble(
                                skill -> reading.estimate(course, model, skill).probability())
                        .average()
                        .orElse(0)
                >= KNOWN_AT;
    }
}
