package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a wrong answer shows: a mistaken idea by its id, or a mere slip; often neither is known. */
public record Cause(Optional<String> misconception, Optional<Slip> slip) {

    /** Nothing is known. */
    public static final Cause UNKNOWN = new Cause(Optional.empty(), Optional.empty());

    static Set<String> misconceptions(List<Cause> causes) {
        return causes.stream().flatMap(cause -> cause.misconception.stream()).collect(Collectors.toSet());
    }
}
