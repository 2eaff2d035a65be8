package org.cascadetutor.course.question;

import java.util.Optional;
import org.cascadetutor.course.text.SafeHtml;

/**
 * What there is to say about a part after the answer.
 *
 * @param part id of an option, reason or card; "verdict" for the verdict itself
 * @param right whether choosing it (or, for a card, its place) is right
 */
public record PartFeedback(
        String part, boolean chosen, boolean right, SafeHtml feedback, Optional<String> misconception) {}
