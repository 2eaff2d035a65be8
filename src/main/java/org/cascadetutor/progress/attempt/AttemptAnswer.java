package org.cascadetutor.progress.attempt;

import java.util.Optional;
import java.util.Set;
import org.cascadetutor.engine.answer.Confidence;

/**
 * What the learner said and what it was worth.
 *
 * @param response the answer as JSON, in the shape the API takes
 * @param score 0 to 1; the answer is correct only at 1
 * @param misconceptions ids of the misconceptions this answer showed
 * @param memoryGrade 1 (forgotten) to 4 (easy), what the memory model learns from it
 */
public record AttemptAnswer(
        String response,
        double score,
        int hintsUsed,
        Optional<Confidence> confidence,
        Set<String> misconceptions,
        int memoryGrade) {

    public AttemptAnswer {
        misconceptions = Set.copyOf(misconceptions);
    }

    /** Whether the answer earned the full score. */
    public boolean correct() {
        return score >= 1;
    }
}
