package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/**
 * What an answer is worth.
 *
 * @param score 0 to 1
 * @param misconceptions ids of the mistaken ideas it shows
 */
public record Grade(double score, List<PartFeedback> parts, Set<String> misconceptions) {

    public Grade {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is in [0, 1]: " + score);
        }
        parts = List.copyOf(parts);
        misconceptions = Set.copyOf(misconceptions);
    }

    /** Only the full score is correct. */
    public boolean correct() {
        return score >= 1;
    }
}
