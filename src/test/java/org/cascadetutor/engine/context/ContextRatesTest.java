package org.cascadetutor.engine.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cascadetutor.engine.numbers.Keys;
import org.junit.jupiter.api.Test;

/** Context tables at rest and while they learn. */
class ContextRatesTest {

    private static final int CELLS = 4 * 4096;

    @Test
    void howeverMuchIsLearnedTheCellsStayAsMany() {
        ContextRates rates = learned(ContextRates.none(), 200_000, 3);
        assertThat(rates.numbers()).hasSizeLessThanOrEqualTo(2 * CELLS + 1).hasSizeGreaterThan(2 * CELLS * 9 / 10);
    }

    @Test
    void whatWasWrittenReadsBackAndGoesOnLearningToTheSameBits() {
        ContextRates rates = learned(ContextRates.none(), 60_000, 5);
        ContextRates read = ContextRates.of(rates.numbers());
        assertThat(read).isEqualTo(rates).hasSameHashCodeAs(rates);
        assertThat(learned(read, 60_000, 7))
                .isEqualTo(learned(rates, 60_000, 7))
                .isNotEqualTo(rates);
    }

    @Test
    void learningLeavesWhatItStartedFromAlone() {
        ContextRates before = learned(ContextRates.none(), 100, 9);
        long[] numbers = before.numbers();
        ContextRates.Learning learning = before.learning();
        learning.take(List.of(1L, 2L, 3L, 4L, 5L, 6L), 0.5, 0.2);
        ContextRates rest = learning.rates();
        learning.take(List.of(1L, 2L, 3L, 4L, 5L, 6L), 0.5, 0.2);
        assertThat(before.numbers()).isEqualTo(numbers);
        assertThat(learning.rates()).isNotEqualTo(rest);
        assertThat(ContextRates.none().numbers()).hasSize(1);
    }

    @Test
    void aRateIsTheScoreOverTheInformationAndOne() {
        ContextRates.Learning learning = ContextRates.none().learning();
        long[] keys = LongStream.range(0, 6).map(j -> Keys.of("key " + j)).toArray();
        learning.take(Arrays.stream(keys).boxed().toList(), 0.75, 0.5);
        double[] phi = new double[10];
        learning.rates().read(keys, phi, 1);
        assertThat(phi).containsExactly(0, .5, .5, 0, .5, .5, .5, .5, 0, 0);
    }

    /** Stored attempts and calibrations hold such keys. */
    @Test
    void keysAreMadeAsTheyWereEver() {
        assertThat(Keys.of("mmp-sources")).isEqualTo(-7741767332873225928L);
        assertThat(Keys.mix(Keys.of("mmp-sources"), 1)).isEqualTo(-6890999810506931062L);
    }

    private static ContextRates learned(ContextRates from, int answers, long seed) {
        Random chance = new Random(seed);
        ContextRates.Learning learning = from.learning();
        for (int i = 0; i < answers; i++) {
            learning.take(
                    List.of(chance.nextLong(), Keys.of("word " + chance.nextInt(500))),
                    chance.nextDouble() - 0.5,
                    chance.nextDouble() / 4);
        }
        return learning.rates();
    }
}
