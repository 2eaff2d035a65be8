package org.cascadetutor.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grading;
import org.cascadetutor.course.question.Hotspot;
import org.cascadetutor.course.question.Matching;
import org.cascadetutor.course.question.MultipleSelect;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.SingleChoice;
import org.cascadetutor.course.question.TrueFalseReason;
import org.cascadetutor.course.question.TrueFalseSet;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;

/** What holds of grading whatever is answered, over every type and the real course, with seeded answers. */
class GradingPropertiesTest {

    private static final int ANSWERS = 60;
    private static final List<String> JUNK = List.of("", "a", "nowhere", "l1", "1", "<b>", "é", "x".repeat(400));

    private final List<Question> questions = Stream.concat(
                    Every.questions().stream(),
                    Compiler.compile(SourceScan.of(Path.of("content"))).catalogue().courses().stream()
                            .flatMap(course -> course.questions().stream()))
            .toList();

    @Test
    void gradingIsTotalAndScoresLieBetweenNothingAndOne() {
        for (Question question : questions) {
            SplittableRandom chance = new SplittableRandom(question.head().id().hashCode());
            for (int i = 0; i < ANSWERS; i++) {
                Grading grading = question.grade(answer(question, chance));
                if (grading instanceof Grading.Graded graded) {
                    assertThat(graded.grade().score()).isBetween(0.0, 1.0);
                    assertThat(question.misconceptions()).containsAll(graded.grade().misconceptions());
                    assertThat(graded.grade().correct()).isEqualTo(graded.grade().score() >= 1);
                    if (graded.grade().correct()) {
                        assertThat(graded.grade().misconceptions()).isEmpty();
                    }
                } else {
                    assertThat(((Grading.Malformed) grading).reasons()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void theOrderOfPartsNeverChangesTheGrade() {
        for (Question question : questions) {
            Question turned = turned(question);
            SplittableRandom chance = new SplittableRandom(question.head().id().hashCode());
            for (int i = 0; i < ANSWERS; i++) {
                Answer answer = answer(question, chance);
                assertThat(score(turned.grade(answer))).isEqualTo(score(question.grade(answer)));
            }
            assertThat(turned.guessFloor()).isEqualTo(question.guessFloor());
        }
    }

    @Test
    void everyGuessFloorIsAChanceBelowOne() {
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.guessFloor()).isGreaterThanOrEqualTo(0).isLessThanOrEqualTo(0.5);
            assertThat(question.item().id().value()).isEqualTo(question.head().id());
        });
    }

    @Test
    void whatIsShownFollowsFromTheSeedAndHasEveryPartOnce() {
        for (Question question : questions) {
            assertThat(question.present(5)).isEqualTo(question.present(5));
            question.present(5).parts().forEach((name, parts) -> assertThat(parts)
                    .containsExactlyInAnyOrderElementsOf(question.present(6).parts().get(name)));
        }
    }

    @Test
    void rightSidesAreShuffledUnlessTheirOrderIsKept() {
        Question match = Every.question("every-match");
        assertThat(Stream.iterate(0L, seed -> seed + 1)
                        .limit(40)
                        .map(seed -> match.present(seed).right())
                        .distinct())
                .hasSize(6);
    }

    private static Optional<Double> score(Grading grading) {
        return grading instanceof Grading.Graded graded
                ? Optional.of(graded.grade().score())
                : Optional.empty();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static Question turned(Question question) {
        if (question instanceof SingleChoice one) {
            return new SingleChoice(one.head(), reversed(one.options()));
        }
        if (question instanceof MultipleSelect one) {
            return new MultipleSelect(one.head(), reversed(one.options()));
        }
        if (question instanceof TrueFalseReason one) {
            return new TrueFalseReason(one.head(), one.verdict(), reversed(one.reasons()));
        }
        if (question instanceof TrueFalseSet one) {
            return new TrueFalseSet(one.head(), reversed(one.statements()));
        }
        if (question instanceof Hotspot one) {
            return new Hotspot(one.head(), one.drawing(), reversed(one.regions()));
        }
        return question instanceof Matching one
                ? new Matching(
                        one.head(),
                        new Matching.Sides(
                                reversed(one.sides().left()),
                                reversed(one.sides().right()),
                                one.sides().key()),
                        one.wrong(),
                        one.figure())
                : question;
    }

    /** Some answer: mostly of the question's type and with its parts, sometimes neither. */
    private static Answer answer(Question question, SplittableRandom chance) {
        String type = chance.nextInt(10) == 0
                ? questionTypes().get(chance.nextInt(questionTypes().size()))
                : question.type();
        List<String> ids = new ArrayList<>(question.present(0).parts().values().stream()
                .flatMap(List::stream)
                .map(Part::id)
                .distinct()
                .sorted()
                .toList());
        List<String> right = question.present(0).right().stream().map(Part::id).sorted().toList();
        boolean honest = chance.nextInt(4) > 0;
        List<String> pool = honest && !ids.isEmpty() ? ids : JUNK;
        return switch (type) {
            case "single-choice" -> new Answer.ChosenOption(one(pool, chance));
            case "multiple-select" -> new Answer.ChosenOptions(new HashSet<>(some(pool, chance)));
            case "hotspot" -> new Answer.ChosenRegions(new HashSet<>(some(pool, chance)));
            case "true-false-reason" -> new Answer.VerdictAndReason(chance.nextBoolean(), one(pool, chance));
            case "ordering" -> new Answer.CardOrder(mixed(pool, chance));
            case "true-false-set" -> {
                Map<String, Boolean> verdicts = new HashMap<>();
                (honest ? pool : some(pool, chance)).forEach(id -> verdicts.put(id, chance.nextBoolean()));
                yield new Answer.Verdicts(verdicts);
            }
            case "matching" -> {
                Map<String, String> pairs = new HashMap<>();
                question.present(0).left().forEach(left -> pairs.put(left.id(), one(honest ? right : JUNK, chance)));
                yield new Answer.Pairs(pairs);
            }
            case "numeric" -> new Answer.Measure(
                    chance.nextInt(20) == 0 ? Double.NaN : chance.nextDouble() * 30 - 2,
                    chance.nextBoolean() ? Optional.empty() : Optional.of(one(List.of("mm", "cm", "kg", ""), chance)));
            case "cloze" -> {
                Map<String, String> blanks = new HashMap<>();
                question.gaps().forEach(id -> blanks.put(id, one(honest ? List.of("a", "portal", "b") : JUNK, chance)));
                yield new Answer.FilledBlanks(blanks);
            }
            default -> new Answer.Written(one(JUNK, chance));
        };
    }

    private static List<String> questionTypes() {
        return List.of("single-choice", "true-false-set", "ordering", "matching", "numeric", "short-text", "cloze", "hotspot");
    }

    private static String one(List<String> pool, SplittableRandom chance) {
        return pool.get(chance.nextInt(pool.size()));
    }

    private static List<String> some(List<String> pool, SplittableRandom chance) {
        return pool.stream().filter(id -> chance.nextBoolean()).toList();
    }

    private static List<String> mixed(List<String> pool, SplittableRandom chance) {
        List<String> mixed = new ArrayList<>(pool);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, chance.nextInt(i + 1));
        }
        return mixed;
    }
}
