package org.cascadetutor.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.ResponseWords;
import org.cascadetutor.progress.attempt.SkillMove;

/** One row of an export: an attempt and one of its skills. Columns and their order are pinned. */
record AttemptRow(Attempt attempt, SkillMove move, String pseudonym, int attemptNo) {

    static final List<String> COLUMNS = List.of(
            "order_id",
            "user_id",
            "session_id",
            "attempt_id",
            "item_id",
            "item_version",
            "skill_id",
            "attempt_no",
            "correct",
            "score",
            "response",
            "hints",
            "confidence",
            "start_ms",
            "submit_ms",
            "duration_ms",
            "predicted",
            "mastery_before",
            "mastery_after",
            "calibration",
            "reason");

    static List<AttemptRow> of(Attempt attempt, String pseudonym, int attemptNo) {
        return attempt.asked().item().skills().stream()
                .map(skill -> new AttemptRow(attempt, move(attempt, skill), pseudonym, attemptNo))
                .collect(Collectors.toList());
    }

    private static SkillMove move(Attempt attempt, SkillId skill) {
        return attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    /** The values in the order of the columns: texts and numbers. */
    List<Object> values() {
        return List.of(
                attempt.id(),
                pseudonym,
                attempt.owner().session().toString(),
                attempt.key().toString(),
                attempt.asked().item().id().value(),
                attempt.asked().version(),
                move.skill().value(),
                attemptNo,
                attempt.answer().correct() ? 1 : 0,
                attempt.answer().score(),
                ResponseWords.ofIds(attempt.answer().response()),
                attempt.answer().hintsUsed(),
                attempt.answer().confidence().map(said -> said.code()).orElse(""),
                attempt.timing().servedAt().toEpochMilli(),
                attempt.timing().submittedAt().toEpochMilli(),
                attempt.timing().elapsedMillis(),
                attempt.model().predicted(),
                move.before(),
                move.after(),
                attempt.model().calibration(),
                attempt.model().reason());
    }
}
