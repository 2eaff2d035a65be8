package org.cascadetutor.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grading;
import org.cascadetutor.course.question.Question;
import org.junit.jupiter.api.Test;

/** Grading as pure functions: right, wrong, partly right, not fitting. */
class GradingTest {

    private final Course course = Compiler.compile(SourceScan.of(Path.of("src/test/content")))
            .catalogue()
            .course("tiny")
            .orElseThrow();

    @Test
    void aSingleChoiceIsRightOrWrong() {
        assertThat(score("first-skill-0", new Answer.ChosenOption("b"))).isEqualTo(1);
        assertThat(score("first-skill-0", new Answer.ChosenOption("a"))).isZero();
        assertThat(question("first-skill-0").guessFloor()).isEqualTo(1.0 / 3);
    }

    @Test
    void wrongChoicesTakeAwayInAMultipleSelect() {
        assertThat(score("pick-two", new Answer.ChosenOptions(Set.of("a", "c"))))
                .isEqualTo(1);
        assertThat(score("pick-two", new Answer.ChosenOptions(Set.of("a")))).isEqualTo(.5);
        assertThat(score("pick-two", new Answer.ChosenOptions(Set.of("a", "b"))))
                .isZero();
        assertThat(score("pick-two", new Answer.ChosenOptions(Set.of("b")))).isZero();
        assertThat(question("pick-two").guessFloor()).isEqualTo(.125);
    }

    @Test
    void aReasonCountsOnlyWithTheRightVerdict() {
        assertThat(score("judge-me", new Answer.VerdictAndReason(true, "a"))).isEqualTo(1);
        assertThat(score("judge-me", new Answer.VerdictAndReason(true, "b"))).isEqualTo(.5);
        assertThat(score("judge-me", new Answer.VerdictAndReason(false, "a"))).isZero();
        assertThat(question("judge-me").guessFloor()).isEqualTo(.25);
    }

    @Test
    void inversionsTakeAwayInAnOrdering() {
        assertThat(score("order-me", new Answer.CardOrder(List.of("c3", "a1", "b2"))))
                .isEqualTo(1);
        assertThat(score("order-me", new Answer.CardOrder(List.of("a1", "c3", "b2"))))
                .isBetween(.33, .34);
        assertThat(score("order-me", new Answer.CardOrder(List.of("b2", "a1", "c3"))))
                .isZero();
        assertThat(question("order-me").guessFloor()).isEqualTo(1.0 / 6);
    }

    @Test
    void whatDoesNotFitIsMalformed() {
        for (Question question : course.questions()) {
            assertThat(question.grade(new Answer.ChosenOption("zz"))).isInstanceOf(Grading.Malformed.class);
            assertThat(question.grade(new Answer.ChosenOptions(Set.of("zz")))).isInstanceOf(Grading.Malformed.class);
            assertThat(question.grade(new Answer.CardOrder(List.of("c3", "c3", "a1"))))
                    .isInstanceOf(Grading.Malformed.class);
            assertThat(question.grade(new Answer.VerdictAndReason(true, "zz"))).isInstanceOf(Grading.Malformed.class);
        }
    }

    @Test
    void theOrderFollowsFromTheSeedAndIsNeverTheKey() {
        for (long seed : LongStream.range(0, 200).toArray()) {
            assertThat(question("order-me").present(seed))
                    .isEqualTo(question("order-me").present(seed));
            assertThat(question("order-me").present(seed).cards())
                    .extracting(card -> card.id())
                    .isNotEqualTo(List.of("c3", "a1", "b2"));
        }
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> question("first-skill-0")
                                .present(seed)
                                .options()
                                .get(0)
                                .id())
                        .distinct())
                .hasSize(3);
    }

    private Question question(String id) {
        return course.question(id).orElseThrow();
    }

    private double score(String question, Answer answer) {
        return ((Grading.Graded) question(question).grade(answer)).grade().score();
    }
}
