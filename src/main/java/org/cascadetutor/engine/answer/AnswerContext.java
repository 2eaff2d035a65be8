package org.cascadetutor.engine.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The circumstances of an answer.
 *
 * @param misconceptions ids of the misconceptions a wrong answer shows, or a right one could have shown and did not
 * @param memoryGrade 1 (forgotten) to 4 (easy)
 * @param at when it was given; the epoch itself stands for "no clock"
 */
public record AnswerContext(
        SessionKind kind, Optional<Confidence> confidence, Set<String> misconceptions, int memoryGrade, Instant at) {

    public AnswerContext {
        misconceptions = Set.copyOf(misconceptions);
        if (memoryGrade < 1 || memoryGrade > 4) {
            throw new IllegalArgumentException("a memory grade is 1 to 4: " + memoryGrade);
        }
    }
}
