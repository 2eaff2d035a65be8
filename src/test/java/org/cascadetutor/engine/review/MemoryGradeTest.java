package org.cascadetutor.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well an answer shows that its skill is remembered; the item's median time is 10 s. */
class MemoryGradeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # correct, hinted, sure, millis, with the median, without
                    false, false, true , 1000 , 1, 1
                    false, true , false, 90000, 1, 1
                    true , true , true , 1000 , 2, 2
                    true , false, true , 20001, 2, 3
                    true , false, true , 20000, 3, 3
                    true , false, true , 5000 , 3, 3
                    true , false, true , 4999 , 4, 3
                    true , false, false, 4999 , 3, 3
                    true , false, true , 0    , 3, 3
                    """)
    void gradeComesFromHintsSurenessAndTheMedianTime(
            boolean correct, boolean hinted, boolean sure, long millis, int with, int without) {
        MemoryGrade.Given given = new MemoryGrade.Given(correct, hinted, sure, millis);
        assertThat(MemoryGrade.of(given, Optional.of(10_000L))).isEqualTo(with);
        assertThat(MemoryGrade.of(given, Optional.empty())).isEqualTo(without);
    }
}
