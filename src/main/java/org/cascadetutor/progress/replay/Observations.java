package org.cascadetutor.progress.replay;

import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptAnswer;
import org.cascadetutor.progress.attempt.AttemptItem;
import org.cascadetutor.progress.attempt.AttemptModel;
import org.cascadetutor.progress.attempt.AttemptTiming;

/**
 * Makes what the engine learns from out of what the log keeps. An answer is learned from through this class alone, when
 * it is given and when it is replayed, so that both read the same values. Pure.
 */
public final class Observations {

    private Observations() {}

    /** The observation behind a logged attempt. */
    public static Observation of(Attempt attempt) {
        return of(attempt.asked(), attempt.answer(), attempt.timing());
    }

    /** What a calibration learns from a logged attempt: what was stored then, and no more. */
    public static GivenAnswer given(Attempt attempt) {
        AttemptModel model = attempt.model();
        return new GivenAnswer(
                of(attempt), model.latentMean(), model.latentVariance(), model.features(), model.contexts());
    }

    /** The observation an answer makes. Where a question has no hints, none were used. */
    public static Observation of(AttemptItem asked, AttemptAnswer answer, AttemptTiming timing) {
        double hintShare = asked.hintsThere() == 0 ? 0 : (double) answer.hintsUsed() / asked.hintsThere();
        return new Observation(
                asked.item(),
                answer.correct(),
                hintShare,
                new AnswerContext(
                        asked.kind(),
                        answer.confidence(),
                        answer.misconceptions(),
                        answer.memoryGrade(),
                        timing.submittedAt()));
    }
}
