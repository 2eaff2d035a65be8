package org.cascadetutor.engine.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Which options of one item were chosen, by learners of which rest score. */
final class OptionTable {

    private record Choice(String option, double rest, boolean hasRest, boolean full) {}

    private final List<Choice> choices = new ArrayList<>();

    void add(Response response, double rest, boolean hasRest) {
        response.option().ifPresent(option -> choices.add(new Choice(option, rest, hasRest, response.score() >= 1)));
    }

    List<OptionStatistics> statistics() {
        TreeMap<String, Boolean> keys = new TreeMap<>();
        choices.forEach(choice -> keys.merge(choice.option(), choice.full(), Boolean::logicalOr));
        return keys.entrySet().stream()
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .toList();
    }

    private OptionStatistics one(String option, boolean key) {
        Moments withRest = new Moments();
        int chosen = 0;
        for (Choice choice : choices) {
            boolean itself = choice.option().equals(option);
            chosen += itself ? 1 : 0;
            if (choice.hasRest()) {
                withRest.add(itself ? 1 : 0, choice.rest());
            }
        }
        return new OptionStatistics(option, key, chosen, (double) chosen / choices.size(), withRest.correlation());
    }
}
