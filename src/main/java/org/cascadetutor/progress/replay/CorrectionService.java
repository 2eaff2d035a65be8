package org.cascadetutor.progress.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.correction.Contested;
import org.cascadetutor.progress.correction.CorrectionStep;
import org.cascadetutor.progress.correction.CorrectionStep.Kind;
import org.cascadetutor.progress.correction.CorrectionStep.Said;
import org.cascadetutor.progress.correction.CorrectionStep.Scores;
import org.cascadetutor.progress.correction.CorrectionStore;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.turns.Turns;

/**
 * Contests marks and decides on them. A corrected score is applied at once: the learner's model becomes what the whole log says
 * with it, as a rebuild would make it, to the last bit. All under the learner's lock, so that no answer slips in between.
 */
@ApplicationScoped
public class CorrectionService {

    private static final int LONGEST_REASON = 2_000;

    /** A mark can be contested again after a decision, but not for ever. */
    private static final int MOST_STEPS = 6;

    private final AttemptLog log;
    private final CorrectionStore corrections;
    private final LearnerModelStore models;
    private final Replay replay;
    private final Turning turning;

    CorrectionService(
            AttemptLog log, CorrectionStore corrections, LearnerModelStore models, Replay replay, Turning turning) {
        this.log = log;
        this.corrections = corrections;
        this.models = models;
        this.replay = replay;
        this.turning = turning;
    }

    /** The transaction a step is made in, and the time it is made at. */
    @Singleton
    static class Turning {
        private final Turns turns;
        private final Clock clock;

        Turning(Turns turns, Clock clock) {
            this.turns = turns;
            this.clock = clock;
        }
    }

    /** The learner says why the mark of an answer is wrong. */
    public CorrectionOutcome contest(Contested on, String words) {
        if (unfit(words)) {
            return CorrectionOutcome.NO_REASON;
        }
        return turning.turns.of(() -> {
            Optional<Attempt> attempt = locked(on);
            if (attempt.isEmpty()) {
                return CorrectionOutcome.ABSENT;
            }
            List<CorrectionStep> steps = corrections.of(on);
            double score = score(attempt.get(), steps);
            if (score >= 1 || last(steps).filter(CorrectionStep::open).isPresent()) {
                return CorrectionOutcome.NOT_NOW;
            }
            if (steps.size() >= MOST_STEPS) {
                return CorrectionOutcome.TOO_OFTEN;
            }
            add(on, steps, said(Kind.CONTESTED, words), new Scores(score, score), Optional.empty());
            return CorrectionOutcome.DONE;
        });
    }

    /** Somebody decides: another score from 0 to 1, or none where the mark stays; always with a reason. */
    public CorrectionOutcome decide(Contested on, Optional<Double> fresh, String words, LearnerId by) {
        if (unfit(words) || fresh.filter(score -> !(score >= 0 && score <= 1)).isPresent()) {
            return CorrectionOutcome.NO_REASON;
        }
        return turning.turns.of(() -> {
            Optional<Attempt> attempt = locked(on);
            if (attempt.isEmpty()) {
                return CorrectionOutcome.ABSENT;
            }
            List<CorrectionStep> steps = corrections.of(on);
            if (last(steps).filter(CorrectionStep::open).isEmpty()) {
                return CorrectionOutcome.NOT_NOW;
            }
            double score = score(attempt.get(), steps);
            Kind kind = fresh.isPresent() ? Kind.CORRECTED : Kind.DECLINED;
            add(on, steps, said(kind, words), new Scores(score, fresh.orElse(score)), Optional.of(by));
            fresh.ifPresent(corrected -> relearn(new LearnerCourse(on.learner(), on.course())));
            return CorrectionOutcome.DONE;
        });
    }

    /** The steps about one answer, oldest first. */
    public List<CorrectionStep> steps(Contested on) {
        return corrections.of(on);
    }

    /** The answer as it was logged. */
    public Optional<Attempt> answer(Contested on) {
        return turning.turns.of(() -> find(on));
    }

    private Optional<Attempt> locked(Contested on) {
        Optional<Attempt> found = find(on);
        found.ifPresent(attempt -> models.lock(new LearnerCourse(on.learner(), on.course())));
        return found;
    }

    private Optional<Attempt> find(Contested on) {
        return log.byKey(on.learner(), on.attempt())
                .filter(attempt -> attempt.owner().learner().equals(on.learner())
                        && attempt.owner().course().equals(on.course()));
    }

    private void relearn(LearnerCourse whose) {
        models.save(whose, replay.of(log.of(whose.learner(), whose.course())));
    }

    private void add(Contested on, List<CorrectionStep> before, Said said, Scores scores, Optional<LearnerId> by) {
        corrections.append(new CorrectionStep(on, before.size() + 1, said, scores, by));
    }

    private Said said(Kind kind, String words) {
        return new Said(kind, words.strip(), turning.clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Optional<CorrectionStep> last(List<CorrectionStep> steps) {
        return steps.stream().reduce((first, second) -> second);
    }

    private static double score(Attempt attempt, List<CorrectionStep> steps) {
        return last(steps)
                .map(step -> step.scores().after())
                .orElse(attempt.answer().score());
    }

    private static boolean unfit(String words) {
        return words.isBlank() || words.strip().length() > LONGEST_REASON;
    }
}
