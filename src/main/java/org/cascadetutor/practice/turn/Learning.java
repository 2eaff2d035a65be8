package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.AttemptAnswer;
import org.cascadetutor.progress.attempt.AttemptItem;
import org.cascadetutor.progress.attempt.AttemptModel;
import org.cascadetutor.progress.attempt.AttemptTiming;
import org.cascadetutor.progress.attempt.SkillMove;
import org.cascadetutor.progress.replay.Observations;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;

/** What one graded answer teaches the engine about its learner. */
@ApplicationScoped
class Learning {

    private final AdaptiveEngine engine;
    private final Clock clock;

    Learning(AdaptiveEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** An answer with all that is logged about it, and the model after it. */
    record Lesson(
            AttemptItem asked, AttemptAnswer answer, AttemptTiming timing, AttemptModel numbers, LearnerModel after) {}

    Lesson from(PracticeSession session, Question question, Grade grade, Submission submission, LearnerModel before) {
        OpenQuestion open = session.open().orElseThrow();
        AttemptItem asked = asked(session, question);
        AttemptTiming timing = timing(open, submission);
        AttemptAnswer answer = answer(open, question, grade, submission);
        Updated updated = engine.observe(before, Observations.of(asked, answer, timing));
        return new Lesson(asked, answer, timing, numbers(open, before, updated, asked.item()), updated.model());
    }

    /** The displayed level of a skill in a model, in the API's words. */
    String level(LearnerModel model, SkillId skill) {
        return engine.estimate(model, skill, clock.instant()).level().code();
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

    private static AttemptAnswer answer(OpenQuestion open, Question question, Grade grade, Submission submission) {
        return new AttemptAnswer(
                submission.response().toString(),
                grade.score(),
                open.hints(),
                submission.confidence(),
                grade.correct() ? question.misconceptions() : grade.misconceptions(),
                memoryGrade(grade, open.hints()));
    }

    /** Wrong 1, right with a hint 2, right 3. Fast and slow (2 and 4) need an item's median time, which a calibration brings. */
    private static int memoryGrade(Grade grade, int hints) {
        if (!grade.correct()) {
            return 1;
        }
        return hints > 0 ? 2 : 3;
    }

    private AttemptModel numbers(OpenQuestion open, LearnerModel before, Updated updated, Item item) {
        List<SkillMove> moves = item.skills().stream()
                .map(skill -> new SkillMove(skill, shown(before, skill), shown(updated.model(), skill)))
                .toList();
        return new AttemptModel(
                engine.calibration().number(),
                updated.predicted(),
                open.choice().reason().code(),
                updated.latent().mean(),
                updated.latent().variance(),
                updated.features(),
                moves);
    }

    private double shown(LearnerModel model, SkillId skill) {
        return engine.estimate(model, skill, clock.instant()).probability();
    }
}
