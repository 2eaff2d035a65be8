package org.cascadetutor.insights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.insights.story.SkillStory;
import org.cascadetutor.progress.attempt.Attempt;

/** A skill with the answers that moved it, newest first, as the API tells it. */
record SkillStoryView(ProgressView.SkillView skill, List<AnswerView> answers) {

    /** One answer: what it was worth, what was predicted, and how far it moved the skill. */
    record AnswerView(
            UUID attemptKey,
            String question,
            boolean correct,
            double score,
            double predicted,
            double before,
            double after,
            Instant answeredAt) {}

    static SkillStoryView of(SkillStory story) {
        SkillId skill = story.progress().skill().id();
        return new SkillStoryView(
                ProgressView.SkillView.of(story.progress()),
                story.answers().stream().map(attempt -> answer(attempt, skill)).toList());
    }

    private static AnswerView answer(Attempt attempt, SkillId skill) {
        var move = attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
        return new AnswerView(
                attempt.key(),
                attempt.asked().item().id().value(),
                attempt.answer().correct(),
                attempt.answer().score(),
                attempt.model().predicted(),
                move.before(),
                move.after(),
                attempt.timing().submittedAt());
    }
}
