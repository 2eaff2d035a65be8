package org.cascadetutor.course.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** To a set of statements: the verdict on each. */
    record Verdicts(Map<String, Boolean> verdicts) implements Answer {
        public Verdicts {
            verdicts = Map.copyOf(verdicts);
        }
    }

    /** To a matching: the right side chosen for each left one. */
    record Pairs(Map<String, String> pairs) implements Answer {
        public Pairs {
            pairs = Map.copyOf(pairs);
        }
    }

    /** To a numeric question; without a unit, the one asked for is meant. */
    record Measure(double value, Optional<String> unit) implements Answer {}

    /** To a short text. */
    record Written(String text) implements Answer {}

    /** To a cloze: what each blank was filled with, an option's id where it was chosen. */
    record FilledBlanks(Map<String, String> blanks) implements Answer {
        public FilledBlanks {
            blanks = Map.copyOf(blanks);
        }
    }

    /** To a hotspot. */
    record ChosenRegions(Set<String> regions) implements Answer {
        public ChosenRegions {
            regions = Set.copyOf(regions);
        }
    }
}
