package org.cascadetutor.insights.idea;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Explained;
import org.cascadetutor.course.Misconception;

/**
 * A mistaken idea a learner has shown.
 *
 * @param answers the wrong answers that showed it, newest first
 * @param cleared the right answer that ended it; none while it is held
 * @param retest how it can be tested again, where there is a question
 * @param place where a lesson explains the question that showed it last, else the lesson of its skills
 * @param sure whether the learner was sure the last time
 */
public record Idea(
        Misconception idea,
        List<Shown> answers,
        Optional<Shown> cleared,
        Optional<Retest> retest,
        Optional<Explained> place,
        boolean sure) {

    public Idea {
        answers = List.copyOf(answers);
    }

    /** An answer with the beginning of its question's words and the page that shows it. */
    public record Shown(java.time.Instant at, String question, String path, String confidenceKey) {}
}
