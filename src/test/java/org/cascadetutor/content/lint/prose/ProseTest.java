package org.cascadetutor.content.lint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Said;
import org.cascadetutor.content.report.Problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on running text: reading level, words to avoid, shares without a source. */
class ProseTest {

    private static final Place START = new Place("lesson.md", 1, 1);
    private static final AvoidedWords AVOIDED =
            new AvoidedWords(Map.of("lost the battle", "died of it", "hijack*", "", "victim*", "person"));

    @ParameterizedTest
    @CsvSource({"cat, 1", "table, 2", "cells, 1", "moved, 1", "wanted, 2", "membrane, 2", "extracellular, 5", "noses, 2", "the, 1"})
    void syllablesAreCountedAboutRight(String word, int syllables) {
        assertThat(ReadingLevel.counted(word)).isEqualTo(syllables);
    }

    @Test
    void plainTextIsEasierThanHeavyText() {
        ReadingLevel level = new ReadingLevel(Stream.of());
        double plain = level.measure(List.of("The cell sits on a thin sheet. It does not move. It holds on to the next cell."))
                .grade();
        double heavy = level.measure(List.of("Interdependent physiological considerations necessitate comprehensive"
                        + " interdisciplinary investigation of pathological manifestations."))
                .grade();
        assertThat(plain).isLessThan(4);
        assertThat(heavy).isGreaterThan(20);
    }

    @Test
    void termsOfTheGlossaryDoNotCountAgainstAText() {
        List<String> text = List.of("Extravasation follows intravasation.");
        assertThat(new ReadingLevel(Stream.of("extravasation", "intravasation")).measure(text).grade())
                .isLessThan(new ReadingLevel(Stream.of()).measure(text).grade() - 15);
    }

    @Test
    void avoidedWordsAreFoundAsWholeWordsInAnyCase() {
        assertThat(found("He LOST  the\nbattle; cells hijacked it.")).containsExactly("LOST the battle", "hijacked");
        assertThat(found("Victims of fashion.")).containsExactly("Victims");
        assertThat(found("They lost the battlefield. Re-victimless.")).isEmpty();
    }

    private static List<String> found(String text) {
        return AVOIDED.check(List.of(new Said(text, START)))
                .map(Advice::message)
                .map(message -> message.replaceFirst("^[^\"]*\"", "").replaceFirst("\"$", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It holds in 12 % of cases.",
                "About 2 in 3 people have it.",
                "A cited one: 30 % [@A2001].\n\nAnother: 31 %."
            })
    void aShareWithoutASourceIsFound(String text) {
        assertThat(LessonProse.of(text, START).unverified()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It holds in 12 % of cases [@A2001].",
                "It holds in 12 %. <!-- needs-review: the share -->",
                "Cited: 66.7 % [@A2001].\n\n## In short\n\n- Two thirds: 66.7\u00a0%.",
                "> [!CHECK] Is 40 % much?\n> ---\n> 40 % is less than half.",
                "> [!CHECK] Is it much?\n> ---\n>\n> 40 % is less than half.",
                "A cell measures 10 micrometres.",
                "| a | 12 % |\n|---|---|"
            })
    void aShareWithOneOrAnExerciseIsLeftAlone(String text) {
        assertThat(LessonProse.of(text, START).unverified()).isEmpty();
    }

    @Test
    void paragraphsKnowTheirLines() {
        assertThat(LessonProse.of("one\n\ntwo\nthree\n\n\nfour\n", START).paragraphs())
                .extracting(one -> one.place().line())
                .containsExactly(1, 3, 7);
    }
}
