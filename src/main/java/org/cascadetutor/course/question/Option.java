package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.text.SafeHtml;

/**
 * One of several things to choose.
 *
 * @param cause what choosing it shows, where it is wrong
 */
public record Option(String id, SafeHtml text, boolean correct, SafeHtml feedback, Cause cause) {

    /** The mistaken idea that choosing it shows. */
    public Optional<String> misconception() {
        return cause.misconception();
    }

    Part part() {
        return new Part(id, text);
    }

    /** What to say about it once it was or was not chosen. */
    PartFeedback feedback(boolean chosen) {
        return new PartFeedback(id, chosen, correct, feedback, correct ? Cause.UNKNOWN : cause);
    }

    static List<Part> parts(List<Option> options) {
        return options.stream().map(Option::part).toList();
    }

    static Set<String> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }

    static Optional<Option> find(List<Option> options, String id) {
        return options.stream().filter(option -> option.id.equals(id)).findFirst();
    }

    /** The misconceptions that choosing a wrong one of these would show. */
    static Set<String> misconceptions(List<Option> options) {
        return Cause.misconceptions(options.stream()
                .filter(option -> !option.correct)
                .map(Option::cause)
                .toList());
    }
}
