package org.cascadetutor.course.question;

import java.util.Optional;
import org.cascadetutor.course.text.SafeHtml;

/**
 * What there is to say about a part after the answer.
 *
 * @param part id of an option, reason, statement, card, left side, blank or region; "verdict", "value", "unit" or "text"
 *     where the answer has only one
 * @param right whether choosing it (or, for a card, its place) is right; for what was written or paired, whether that is
 */
public record PartFeedback(String part, boolean chosen, boolean right, SafeHtml feedback, Cause cause) {

    /** The mistaken idea it shows. */
    public Optional<String> misconception() {
        return cause.misconception();
    }
}
