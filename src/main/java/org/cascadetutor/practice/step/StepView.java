package org.cascadetutor.practice.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes next, by type: a question (with its attempt key, reason and the hints given so far), or an ending -
 * mastered, comeBackLater, finished or exhausted.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        String type,
        @Nullable UUID attemptKey,
        @Nullable QuestionView question,
        @Nullable ReasonView reason,
        @Nullable Integer hintsUsed,
        @Nullable Instant dueAt,
        @Nullable SummaryView summary) {

    /** How a finished session went: answers given, and how many were right. */
    public record SummaryView(int answered, int correct) {}

    static StepView question(UUID key, QuestionView question, ReasonView reason, int hintsUsed) {
        return new StepView("question", key, question, reason, hintsUsed, null, null);
    }

    static StepView ending(String type, @Nullable Instant dueAt, @Nullable SummaryView summary) {
        return new StepView(type, null, null, null, null, dueAt, summary);
    }
}
