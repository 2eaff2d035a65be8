package org.cascadetutor.course.question;

import java.util.List;

/** The parts of a question in the order one learner sees them; what a type does not have is empty. */
public record Presentation(List<Part> options, List<Part> reasons, List<Part> cards) {

    public Presentation {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
        cards = List.copyOf(cards);
    }
}
