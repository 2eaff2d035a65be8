package org.cascadetutor.insights;

import java.time.Instant;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.SkillMove;

/** One answer behind a skill: what was expected, what came, how far the skill moved, and where to see it again. */
record AnswerRow(
        Instant at, String question, String path, boolean correct, double predicted, double before, double after) {

    static AnswerRow of(Attempt attempt, SkillId skill) {
        SkillMove move = attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
        return new AnswerRow(
                attempt.timing().submittedAt(),
                attempt.asked().item().id().value(),
                "/courses/%s/sessions/%s?answered=%s"
                        .formatted(attempt.owner().course(), attempt.owner().session(), attempt.key()),
                attempt.answer().correct(),
                attempt.model().predicted(),
                move.before(),
                move.after());
    }
}
