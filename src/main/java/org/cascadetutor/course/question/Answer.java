package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/** What a learner answers, one shape for each type of question. */
public sealed interface Answer {

    /** To a single choice. */
    record ChosenOption(String option) implements Answer {}

    /** To a multiple select. */
    record ChosenOptions(Set<String> options) implements Answer {
        public ChosenOptions {
            options = Set.copyOf(options);
        }
    }

    /** To a true-or-false with its reason. */
    record VerdictAndReason(boolean verdict, String reason) implements Answer {}

    /** To an ordering: the cards from first to last. */
    record CardOrder(List<String> order) implements Answer {
        public CardOrder {
            order = List.copyOf(order);
        }
    }
}
