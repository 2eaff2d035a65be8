package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.review.MemoryGrade;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.AttemptAnswer;
import org.cascadetutor.progress.attempt.AttemptItem;
import org.cascadetutor.progress.attempt.AttemptModel;
import org.cascadetutor.progress.attempt.AttemptTiming;
import org.cascadetutor.progress.attempt.SkillMove;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.calibration.InForce;
import org.cascadetutor.progress.replay.Observations;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;

/** What one graded answer teaches the engine about its learner. */
@ApplicationScoped
class Learning {

    private final Engines engines;
    private final Clock clock;

    Learning(Engines engines, Clock clock) {
        this.engines = engines;
        this.clock = clock;
    }

    /** An answer with all that is logged about it, and the model after it, in the eyes of the engine that learned. */
    record Lesson(
            AttemptItem asked,
            AttemptAnswer answer,
            AttemptTiming timing,
            AttemptModel numbers,
            LearnerModel after,
            AdaptiveEngine engine) {}

    Lesson from(PracticeSession session, Question question, Grade grade, Submission submission, LearnerModel before) {
        OpenQuestion open = session.open().orElseThrow();
        AttemptItem asked = asked(session, question);
        AttemptTiming timing = timing(open, submission);
        InForce force = engines.answering(session.owner().course());
        int memory = memoryGrade(
                grade,
                open,
                submission,
                timing,
                force.snapshot().medianMillis(asked.item().id()));
        AttemptAnswer answer = answer(open, question, grade, submission, memory);
        Updated updated = force.engine().observe(before, Observations.of(asked, answer, timing));
        AttemptModel numbers = numbers(open, before, updated, asked.item(), force.engine());
        return new Lesson(asked, answer, timing, numbers, updated.model(), force.engine());
    }

    /** The displayed level of a skill after the answer, in the API's words. */
    String level(Lesson lesson, SkillId skill) {
        return lesson.engine()
                .estimate(lesson.after(), skill, clock.instant())
                .level()
                .code();
    }

    private static AttemptItem asked(PracticeSession session, Question question) {
        var head = question.head();
        return new AttemptItem(
                question.item(),
                head.source().version(),
                head.texts().hints().size(),
                session.goal().kind());
    }

    /** To the microsecond, which is what both databases keep: replay must read the instants that were learned from. */
    private AttemptTiming timing(OpenQuestion open, Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long shown = Duration.between(open.servedAt(), now).toMillis();
        long elapsed = submission.elapsedMillis().map(ms -> Math.min(ms, shown)).orElse(shown);
        return new AttemptTiming(open.servedAt(), now, elapsed);
    }

    private static AttemptAnswer answer(
            OpenQuestion open, Question question, Grade grade, Submission submission, int memoryGrade) {
        return new AttemptAnswer(
                submission.response().toString(),
                grade.score(),
                open.hints(),
                submission.confidence(),
                grade.correct() ? question.misconceptions() : grade.misconceptions(),
                memoryGrade);
    }

    private static int memoryGrade(
            Grade grade, OpenQuestion open, Submission submission, AttemptTiming timing, Optional<Long> medianMillis) {
        boolean sure =
                submission.confidence().filter(said -> said == Confidence.SURE).isPresent();
        return MemoryGrade.of(
                new MemoryGrade.Given(grade.correct(), open.hints() > 0, sure, timing.elapsedMillis()), medianMillis);
    }

    private AttemptModel numbers(
            OpenQuestion open, LearnerModel before, Updated updated, Item item, AdaptiveEngine engine) {
        List<SkillMove> moves = item.skills().stream()
                .map(skill -> new SkillMove(skill, shown(engine, before, skill), shown(engine, updated.model(), skill)))
                .toList();
        return new AttemptModel(
                engine.calibration().number(),
                updated.predicted(),
                open.choice().reason().code(),
                updated.latent().mean(),
                updated.latent().variance(),
                updated.features(),
                updated.contexts(),
                moves);
    }

    private double shown(AdaptiveEngine engine, LearnerModel model, SkillId skill) {
        return engine.estimate(model, skill, clock.instant()).probability();
    }
}
