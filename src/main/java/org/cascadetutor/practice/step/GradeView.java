package org.cascadetutor.practice.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was worth and what there is to learn from it; texts are HTML.
 *
 * @param score 0 to 1; correct only at 1
 * @param feedback one entry for each part that has something to say
 * @param moved how far the answer moved each skill
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GradeView(
        boolean correct,
        double score,
        List<FeedbackView> feedback,
        List<MisconceptionView> misconceptions,
        String explanation,
        List<String> references,
        List<MovedView> moved,
        @Nullable String confidence,
        int hintsUsed) {

    /** Feedback on one part of the answer; `slip` where a wrong one shows no mistaken idea but a slip. */
    public record FeedbackView(
            String part,
            boolean chosen,
            boolean right,
            String text,
            @Nullable String misconception,
            @Nullable String slip) {}

    /** A mistaken idea that the answer shows, kindly refuted. */
    public record MisconceptionView(String id, String belief, String refutation) {}

    /** The displayed probability of a skill before and after the answer, and its level now. */
    public record MovedView(String skill, double before, double after, String level) {}
}
