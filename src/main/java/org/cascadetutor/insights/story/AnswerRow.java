package org.cascadetutor.insights.story;

import java.time.Instant;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.SkillMove;

/**
 * One answer behind a skill: what was asked, what came, how far the skill moved, and where to see it again.
 *
 * @param said the answer in the words of the question
 * @param question the beginning of the question's words as they were shown
 */
public record AnswerRow(Attempt attempt, String question, String said, Move move) {

    static AnswerRow of(Attempt attempt, SkillId skill, String question, String said) {
        SkillMove move = attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
        return new AnswerRow(attempt, question, said, Move.of(move.before(), move.after()));
    }

    public Instant at() {
        return attempt.timing().submittedAt();
    }

    /** The page of the answered question with its feedback. */
    public String path() {
        return "/courses/%s/sessions/%s?answered=%s"
                .formatted(attempt.owner().course(), attempt.owner().session(), attempt.key());
    }

    /** Right, partly or wrong. */
    public String verdict() {
        if (attempt.answer().correct()) {
            return "right";
        }
        return attempt.answer().score() > 0 ? "partly" : "wrong";
    }

    /** The key of the word for how sure the learner was. */
    public String confidenceKey() {
        return attempt.answer()
                .confidence()
                .map(said -> "confidence_" + said.code())
                .orElse("confidence_not_said");
    }

    /** The key of the word for the kind of session. */
    public String kindKey() {
        return "story_kind_" + attempt.asked().kind().code();
    }

    public double predicted() {
        return attempt.model().predicted();
    }

    public int hints() {
        return attempt.answer().hintsUsed();
    }
}
