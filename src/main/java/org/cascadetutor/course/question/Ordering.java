package org.cascadetutor.course.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cascadetutor.course.text.SafeHtml;

/**
 * Cards to be put in order; score max(0, 1 − 2·inversions/pairs).
 *
 * @param cards in the right order
 */
public record Ordering(QuestionHead head, List<Part> cards, List<Mistake> mistakes) implements Question {

    /** A telling mistake: `before` was put ahead of `after`, and belongs behind it. */
    public record Mistake(String before, String after, SafeHtml feedback, Cause cause) {}

    public Ordering {
        cards = List.copyOf(cards);
        mistakes = List.copyOf(mistakes);
    }

    @Override
    public String type() {
        return "ordering";
    }

    @Override
    public double guessFloor() {
        return 1.0 / IntStream.rangeClosed(1, cards.size()).asLongStream().reduce(1, (a, b) -> a * b);
    }

    @Override
    public Set<String> misconceptions() {
        return Cause.misconceptions(mistakes.stream().map(Mistake::cause).toList());
    }

    /** Never in the right order by chance: that would give the answer away. */
    @Override
    public Presentation present(long seed) {
        List<Part> shown = Shuffle.of(cards, seed);
        for (long more = 1; shown.equals(cards); more++) {
            shown = Shuffle.of(cards, seed + more);
        }
        return Presentation.of("cards", shown);
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.CardOrder said)) {
            return Grading.wrongType();
        }
        boolean permutation = said.order().size() == cards.size()
                && new HashSet<>(said.order())
                        .equals(cards.stream().map(Part::id).collect(Collectors.toSet()));
        return permutation ? graded(said.order()) : Grading.unknownPart();
    }

    private Grading graded(List<String> order) {
        List<Integer> places =
                cards.stream().map(card -> order.indexOf(card.id())).toList();
        int n = cards.size();
        long inversions = IntStream.range(0, n)
                .mapToLong(i -> IntStream.range(i + 1, n)
                        .filter(j -> places.get(i) > places.get(j))
                        .count())
                .sum();
        double score = StrictMath.max(0, 1 - 2.0 * inversions / (n * (n - 1) / 2.0));
        List<Mistake> made = mistakes.stream()
                .filter(mistake -> order.indexOf(mistake.before()) < order.indexOf(mistake.after()))
                .toList();
        return new Grading.Graded(new Grade(
                score,
                made.stream().map(Ordering::feedback).toList(),
                Cause.misconceptions(made.stream().map(Mistake::cause).toList())));
    }

    private static PartFeedback feedback(Mistake mistake) {
        return new PartFeedback(mistake.before(), true, false, mistake.feedback(), mistake.cause());
    }
}
