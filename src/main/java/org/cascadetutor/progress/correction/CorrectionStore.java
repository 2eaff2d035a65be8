package org.cascadetutor.progress.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;

/** Keeps every step of every contested mark. Nothing here changes or removes one; {@code personal} answers for the rows. */
@ApplicationScoped
public class CorrectionStore {

    private final CorrectionRows rows;

    CorrectionStore(CorrectionRows rows) {
        this.rows = rows;
    }

    /** Adds a step. Run it in `Turns`: two steps at once clash, and one finds the other there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(CorrectionStep step) {
        CorrectionEntity row = new CorrectionEntity();
        row.personId = step.on().learner().value();
        row.course = step.on().course();
        row.attemptKey = step.on().attempt();
        row.step = step.number();
        row.kind = step.said().kind().name();
        row.words = step.said().words();
        row.scoreBefore = step.scores().before();
        row.scoreAfter = step.scores().after();
        row.decidedBy = step.by().map(LearnerId::value).orElse(null);
        row.happenedAt = step.said().at();
        rows.persistAndFlush(row);
    }

    /** The steps about one answer, oldest first. */
    @Transactional
    public List<CorrectionStep> of(Contested on) {
        return mapped(rows.list(
                "personId = ?1 and course = ?2 and attemptKey = ?3 order by step",
                on.learner().value(),
                on.course(),
                on.attempt()));
    }

    /** The scores that hold instead of the logged ones, by the keys of a learner's answers in a course. */
    @Transactional
    public Map<UUID, Double> scores(LearnerId learner, String course) {
        return newest(rows.list(
                "personId = ?1 and course = ?2 and kind = 'CORRECTED' order by step", learner.value(), course));
    }

    /** The scores that hold instead of the logged ones, by the keys of answers in a course. */
    @Transactional
    public Map<UUID, Double> scores(String course) {
        return newest(rows.list("course = ?1 and kind = 'CORRECTED' order by step", course));
    }

    private static Map<UUID, Double> newest(List<CorrectionEntity> inOrder) {
        Map<UUID, Double> scores = new HashMap<>();
        inOrder.forEach(row -> scores.put(row.attemptKey, row.scoreAfter));
        return scores;
    }

    /** The newest steps in a course, newest first, at most so many. */
    @Transactional
    public List<CorrectionStep> newest(String course, int most) {
        return mapped(rows.find("course = ?1 order by happenedAt desc, step desc", course)
                .page(0, most)
                .list());
    }

    private static List<CorrectionStep> mapped(List<CorrectionEntity> found) {
        return found.stream()
                .map(row -> new CorrectionStep(
                        new Contested(new LearnerId(row.personId), row.course, row.attemptKey),
                        row.step,
                        new CorrectionStep.Said(CorrectionStep.Kind.valueOf(row.kind), row.words, row.happenedAt),
                        new CorrectionStep.Scores(row.scoreBefore, row.scoreAfter),
                        Optional.ofNullable(row.decidedBy).map(LearnerId::new)))
                .toList();
    }
}
