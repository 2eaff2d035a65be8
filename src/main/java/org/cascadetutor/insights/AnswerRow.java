package org.cascadetutor.insights;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Presentation;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.ResponseWords;
import org.cascadetutor.progress.attempt.SkillMove;

/** One answer behind a skill: what was said, what was expected, how far the skill moved, and where to see it again. */
record AnswerRow(
        Instant at,
        String question,
        String path,
        String said,
        boolean correct,
        double predicted,
        double before,
        double after) {

    static AnswerRow of(Attempt attempt, SkillId skill, Course course) {
        SkillMove move = attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
        return new AnswerRow(
                attempt.timing().submittedAt(),
                attempt.asked().item().id().value(),
                "/courses/%s/sessions/%s?answered=%s"
                        .formatted(attempt.owner().course(), attempt.owner().session(), attempt.key()),
                said(attempt, course),
                attempt.answer().correct(),
                attempt.model().predicted(),
                move.before(),
                move.after());
    }

    /** The answer in the words of the question as it is now. */
    private static String said(Attempt attempt, Course course) {
        Optional<Presentation> shown =
                course.question(attempt.asked().item().id().value()).map(question -> question.present(0));
        return ResponseWords.of(attempt.answer().response(), (list, id) -> shown.map(parts -> parts.words(list, id))
                .orElse(id));
    }
}
