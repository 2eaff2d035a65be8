package org.cascadetutor.insights.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cascadetutor.engine.answer.Confidence;
import org.junit.jupiter.api.Test;

class ConfidenceReportTest {

    private static ConfidenceReport report(int sure, int sureRight, int guess, int guessRight) {
        return new ConfidenceReport(
                List.of(
                        new ConfidenceRow(Confidence.SURE, sure, sureRight, sure * .7),
                        new ConfidenceRow(Confidence.UNSURE, 0, 0, 0),
                        new ConfidenceRow(Confidence.GUESS, guess, guessRight, guess * .5)),
                sure + guess + 3);
    }

    @Test
    void theBandIsWilsonsIntervalForOneStandardError() {
        ConfidenceRow row = new ConfidenceRow(Confidence.SURE, 10, 8, 7.2);
        assertThat(row.percent()).isEqualTo(80);
        assertThat(row.expectedPercent()).isEqualTo(72);
        assertThat(List.of(row.from(), row.to())).containsExactly(65, 90);
    }

    @Test
    void noAnswersAreANumberToo() {
        ConfidenceRow row = new ConfidenceRow(Confidence.GUESS, 0, 0, 0);
        assertThat(List.of(row.percent(), row.expectedPercent(), row.from(), row.to()))
                .containsExactly(0, 0, 0, 100);
        assertThat(ConfidenceReport.of(List.of()).verdictKey()).isEqualTo("confidence_verdict_few");
    }

    @Test
    void theVerdictWaitsForEnoughAnswersAndThenTakesTheBandSeriously() {
        assertThat(report(4, 0, 4, 4).verdictKey()).isEqualTo("confidence_verdict_few");
        assertThat(report(20, 10, 0, 0).verdictKey()).isEqualTo("confidence_verdict_over");
        assertThat(report(20, 18, 20, 19).verdictKey()).isEqualTo("confidence_verdict_under");
        assertThat(report(20, 18, 20, 8).verdictKey()).isEqualTo("confidence_verdict_fits");
    }

    @Test
    void answersWithoutAWordAreCountedApart() {
        assertThat(report(4, 2, 4, 2).said()).isEqualTo(8);
        assertThat(report(4, 2, 4, 2).unsaid()).isEqualTo(3);
    }
}
