package org.cascadetutor.course.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.text.SafeHtml;

/**
 * Each left side belongs to one right side; score is the share of right pairs.
 *
 * @param figure where the left sides are places on a drawing
 */
public record Matching(QuestionHead head, Sides sides, List<WrongPair> wrong, Optional<SafeHtml> figure)
        implements Question {

    /**
     * What is to be matched.
     *
     * @param right more than left, so that the last pair is never given away
     * @param key the right side of each left one
     */
    public record Sides(List<Part> left, List<Part> right, Map<String, String> key) {
        public Sides {
            left = List.copyOf(left);
            right = List.copyOf(right);
            key = Map.copyOf(key);
        }
    }

    /** A pair that is wrong in a telling way. */
    public record WrongPair(String left, String right, SafeHtml feedback, Cause cause) {}

    public Matching {
        wrong = List.copyOf(wrong);
    }

    @Override
    public String type() {
        return "matching";
    }

    /** (r − n)!/r! for n left and r right sides. */
    @Override
    public double guessFloor() {
        double ways = 1;
        for (int i = 0; i < sides.left().size(); i++) {
            ways *= sides.right().size() - i;
        }
        return ways > 1 ? 1 / ways : 0;
    }

    @Override
    public Set<String> misconceptions() {
        return Cause.misconceptions(wrong.stream().map(WrongPair::cause).toList());
    }

    @Override
    public Presentation present(long seed) {
        return Presentation.of("left", sides.left()).with("right", Shuffle.unlessKept(sides.right(), head, seed));
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.Pairs said)) {
            return Grading.wrongType();
        }
        Map<String, String> pairs = said.pairs();
        if (!ids(sides.right()).containsAll(pairs.values())) {
            return Grading.unknownPart();
        }
        return Grading.complete(ids(sides.left()), pairs.keySet()).orElseGet(() -> graded(pairs));
    }

    private Grading graded(Map<String, String> pairs) {
        long hits = sides.left().stream().filter(left -> right(left, pairs)).count();
        List<PartFeedback> parts =
                sides.left().stream().map(left -> feedback(left, pairs)).toList();
        return new Grading.Graded(new Grade(
                (double) hits / sides.left().size(),
                parts,
                Cause.misconceptions(parts.stream().map(PartFeedback::cause).toList())));
    }

    private boolean right(Part left, Map<String, String> pairs) {
        return pairs.get(left.id()).equals(sides.key().get(left.id()));
    }

    private PartFeedback feedback(Part left, Map<String, String> pairs) {
        Optional<WrongPair> telling = wrong.stream()
                .filter(one -> one.left().equals(left.id()) && one.right().equals(pairs.get(left.id())))
                .findFirst();
        return new PartFeedback(
                left.id(),
                true,
                right(left, pairs),
                telling.map(WrongPair::feedback).orElse(SafeHtml.EMPTY),
                telling.map(WrongPair::cause).orElse(Cause.UNKNOWN));
    }

    private static Set<String> ids(List<Part> parts) {
        return parts.stream().map(Part::id).collect(Collectors.toSet());
    }
}
