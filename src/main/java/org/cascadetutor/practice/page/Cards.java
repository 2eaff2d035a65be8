package org.cascadetutor.practice.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.question.Part;

/** The cards of an ordering question as a learner moves them, one step at a time, without any script. Pure. */
public final class Cards {

    private Cards() {}

    /**
     * The cards in the order of the given ids, with one of them moved.
     *
     * @param order ids as the form sent them; ignored unless it is exactly the cards
     * @param move such as {@code k7:up} or {@code k7:down}; anything else moves nothing
     */
    public static List<Part> arranged(List<Part> cards, List<String> order, Optional<String> move) {
        List<Part> arranged = new ArrayList<>(cards);
        List<String> ids = cards.stream().map(Part::id).toList();
        if (order.size() == ids.size() && order.containsAll(ids)) {
            arranged.sort(java.util.Comparator.comparingInt(card -> order.indexOf(card.id())));
        }
        move.map(text -> text.split(":")).filter(parts -> parts.length == 2).ifPresent(parts -> swap(arranged, parts));
        return List.copyOf(arranged);
    }

    private static void swap(List<Part> cards, String[] move) {
        int from = cards.stream().map(Part::id).toList().indexOf(move[0]);
        int to = from + (move[1].equals("up") ? -1 : 1);
        if (from >= 0 && to >= 0 && to < cards.size()) {
            Collections.swap(cards, from, to);
        }
    }
}
