package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.text.SafeHtml;

/** One of several things to choose. */
public record Option(String id, SafeHtml text, boolean correct, SafeHtml feedback, Optional<String> misconception) {

    Part part() {
        return new Part(id, text);
    }

    /** What to say about it once it was or was not chosen. */
    PartFeedback feedback(boolean chosen) {
        return new PartFeedback(id, chosen, correct, feedback, correct ? Optional.empty() : misconception);
    }

    static List<Part> parts(List<Option> options) {
        return options.stream().map(Option::part).toList();
    }

    static Set<String> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }

    /** The misconceptions that choosing a wrong one of these would show. */
    static Set<String> misconceptions(List<Option> options) {
        return options.stream()
                .filter(option -> !option.correct)
                .flatMap(option -> option.misconception.stream())
                .collect(Collectors.toSet());
    }
}
