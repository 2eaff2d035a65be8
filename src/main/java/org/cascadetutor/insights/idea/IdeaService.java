package org.cascadetutor.insights.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Explained;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.insights.story.Stems;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Gathers a learner's mistaken ideas: which are held says the learner model, why says the log. */
@ApplicationScoped
class IdeaService {

    private final ContentLibrary library;
    private final LearnerModelStore models;
    private final AttemptHistory history;
    private final Reading reading;

    IdeaService(ContentLibrary library, LearnerModelStore models, AttemptHistory history, Reading reading) {
        this.library = library;
        this.models = models;
        this.history = history;
        this.reading = reading;
    }

    /** Puts evidence into words. */
    @ApplicationScoped
    static class Reading {
        private final LearnersEngine engines;
        private final Stems stems;
        private final Clock clock;

        Reading(LearnersEngine engines, Stems stems, Clock clock) {
            this.engines = engines;
            this.stems = stems;
            this.clock = clock;
        }

        Idea read(Misconception idea, Evidence evidence, Course course, LearnerModel model) {
            Instant now = clock.instant();
            Attempt last = evidence.last();
            List<Idea.Shown> answers =
                    new ArrayList<>(evidence.shown().stream().map(this::shown).toList());
            Collections.reverse(answers);
            return new Idea(
                    idea,
                    answers,
                    evidence.cleared().map(this::shown),
                    Retest.of(idea.id(), last.asked().item().id(), course, skill -> engines.of(
                                    course.slug().value())
                            .estimate(model, skill, now)
                            .level()),
                    place(idea, last, course),
                    last.answer().confidence().filter(Confidence.SURE::equals).isPresent());
        }

        private static Optional<Explained> place(Misconception idea, Attempt last, Course course) {
            return course.explained(last.asked().item().id().value()).or(() -> idea.skills().stream()
                    .sorted(Comparator.comparing(SkillId::value))
                    .flatMap(skill -> course.lessonOf(skill).stream())
                    .findFirst()
                    .map(lesson -> new Explained(lesson, "", "")));
        }

        private Idea.Shown shown(Attempt attempt) {
            return new Idea.Shown(
                    attempt.timing().submittedAt(),
                    stems.of(attempt),
                    "/courses/%s/sessions/%s?answered=%s"
                            .formatted(attempt.owner().course(), attempt.owner().session(), attempt.key()),
                    attempt.answer()
                            .confidence()
                            .map(said -> "confidence_" + said.code())
                            .orElse("confidence_not_said"));
        }
    }

    /** The ideas of a learner, or of nobody yet; empty where there is no such course. */
    Optional<IdeasPage> page(String slug, Optional<LearnerId> learner) {
        return library.current().course(slug).map(course -> page(course, learner));
    }

    private IdeasPage page(Course course, Optional<LearnerId> learner) {
        String slug = course.slug().value();
        List<Attempt> answers = learner.map(one -> history.of(one, slug)).orElse(List.of());
        LearnerModel model =
                learner.map(one -> models.of(new LearnerCourse(one, slug))).orElseGet(LearnerModel::empty);
        List<Idea> held = new ArrayList<>();
        List<Idea> past = new ArrayList<>();
        Evidence.in(answers).forEach(evidence -> course.misconception(evidence.idea())
                .map(idea -> reading.read(idea, evidence, course, model))
                .ifPresent(idea -> (model.misconceptions().containsKey(evidence.idea()) ? held : past).add(idea)));
        Comparator<Idea> newest =
                Comparator.comparing((Idea idea) -> idea.answers().get(0).at());
        held.sort(newest.reversed());
        past.sort(newest.reversed());
        return new IdeasPage(course, held, past, answers.size());
    }
}
