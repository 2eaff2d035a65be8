package org.cascadetutor.course.question;

import java.util.List;

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

    /** An answer of another type of question. */
    static Grading wrongType() {
        return new Malformed(List.of("response-does-not-fit-type"));
    }

    /** An answer that names parts the question does not have, or misses some. */
    static Grading unknownPart() {
        return new Malformed(List.of("unknown-part"));
    }
}
