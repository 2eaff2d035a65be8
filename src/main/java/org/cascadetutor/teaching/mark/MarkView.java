package org.cascadetutor.teaching.mark;

import java.util.List;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.correction.CorrectionStep;

/**
 * An answer whose mark is, was or can be contested.
 *
 * @param stem the beginning of the question's words as they were shown
 * @param said the answer in the words of the question
 * @param logged the score it was given, 0 to 1
 * @param steps what has become of it, oldest first
 */
public record MarkView(Answer answer, String stem, String said, double logged, List<CorrectionStep> steps) {

    public MarkView {
        steps = List.copyOf(steps);
    }

    /** Which answer of whom, in which course and session, to which question. */
    public record Answer(LearnerId learner, String course, UUID session, UUID key, String item) {

        /** The page of the answered question with its feedback. */
        public String path() {
            return "/courses/%s/sessions/%s?answered=%s".formatted(course, session, key);
        }
    }

    /** The score that holds now. */
    public double score() {
        return steps.isEmpty() ? logged : steps.get(steps.size() - 1).scores().after();
    }

    /** Whether a decision is still to come. */
    public boolean open() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).open();
    }

    /** Whether its learner can contest it now. */
    public boolean contestable() {
        return !open() && score() < 1;
    }
}
