package org.cascadetutor.insights.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryNumbersTest {

    @ParameterizedTest
    @CsvSource({".62,.68,+6", ".68,.59,−9", ".701,.704,±0", ".544,.546,+1"})
    void aMoveIsTheDifferenceOfTheTwoNumbersShown(double before, double after, String change) {
        assertThat(Move.of(before, after).change()).isEqualTo(change);
    }

    @Test
    void aLongQuestionIsCutAtASpace() {
        String text = "word ".repeat(60);
        String brief = Stems.brief(text);
        assertThat(brief).endsWith("word…").hasSizeLessThanOrEqualTo(141);
        assertThat(Stems.brief(" Two\n lines ")).isEqualTo("Two lines");
    }

    @ParameterizedTest
    @CsvSource({"2,2,true,false", "1,2,false,true", "1,1,false,false", "0,1,false,true"})
    void aCheckIsPassedWithTwoRightAndFailedWithOneWrong(int right, int asked, boolean passed, boolean failed) {
        CheckResult result = new CheckResult(right, asked);
        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.failed()).isEqualTo(failed);
    }
}
