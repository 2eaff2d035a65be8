package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outcome of grading: a grade, or all the reasons why the answer does not fit the question. */
public sealed interface Grading {

    /** The answer fits. */
    record Graded(Grade grade) implements Grading {}

    /** It does not; the reasons are stable keys. */
    record Malformed(List<String> reasons) implements Grading {
        public Malformed {
            reasons = List.copyOf(reasons);
        }
    }

    /** An answer that cannot be graded, for one reason. */
    static Grading malformed(String reason) {
        return new Malformed(List.of(reason));
    }

    /** What is wrong with an answer that must say something about each part and nothing else, if anything is. */
    static Optional<Grading> complete(Set<String> parts, Set<String> said) {
        if (!parts.containsAll(said)) {
            return Optional.of(unknownPart());
        }
        return said.containsAll(parts) ? Optional.empty() : Optional.of(malformed("missing-part"));
    }

    /** An answer of another type of question. */
    static Grading wrongType() {
        return malformed("response-does-not-fit-type");
    }

    /** An answer that names parts the question does not have. */
    static Grading unknownPart() {
        return malformed("unknown-part");
    }
}
