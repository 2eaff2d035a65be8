package org.cascadetutor.progress.correction;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;

/**
 * One step in what became of a contested mark.
 *
 * @param number from 1, in order
 * @param by who decided; absent where nobody has, or where they have been erased since
 */
public record CorrectionStep(Contested on, int number, Said said, Scores scores, Optional<LearnerId> by) {

    /** Contesting, or a decision. */
    public enum Kind {
        CONTESTED,
        CORRECTED,
        DECLINED;

        /** The name in words and exports. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was done, why, and when. */
    public record Said(Kind kind, String words, Instant at) {}

    /** The score before and after the step, 0 to 1; the same where the step changed nothing. */
    public record Scores(double before, double after) {}

    /** Whether a decision is still to come. */
    public boolean open() {
        return said.kind() == Kind.CONTESTED;
    }
}
