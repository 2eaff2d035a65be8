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

    private static final int FORGOTTEN = 1;
    private static final int HARD = 2;
    private static final int GOOD = 3;

    /**
     * The same answer where another score holds. One that turns out right was remembered, with a hint hardly; the misconceptions
     * it seemed to show speak against themselves then. One that turns out wrong was not remembered, and shows none.
     */
    AttemptAnswer corrected(double fresh) {
        boolean right = fresh >= 1;
        if (right == correct()) {
            return new AttemptAnswer(response, fresh, hintsUsed, confidence, misconceptions, memoryGrade);
        }
        int remembered = hintsUsed > 0 ? HARD : GOOD;
        return new AttemptAnswer(
                response,
                fresh,
                hintsUsed,
                confidence,
                right ? misconceptions : Set.of(),
                right ? remembered : FORGOTTEN);
    }

    /** Whether the answer earned the full score. */
    public boolean correct() {
        return score >= 1;
    }
}
