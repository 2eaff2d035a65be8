package org.cascadetutor.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cascadetutor.engine.state.Memory;
import org.junit.jupiter.api.Test;

/** What memory promises over every history, beside the numbers of its formulas. */
class FsrsTest {

    private final Fsrs fsrs = new Fsrs(FsrsSettings.standard());

    @Test
    void aFirstReviewStartsFromThePublishedWeights() {
        Memory good = fsrs.next(Memory.none(), 3, 100);
        assertThat(good.stability()).isEqualTo(2.3065);
        assertThat(good.difficulty()).isCloseTo(2.1181, within(1e-4));
        assertThat(fsrs.intervals(Memory.none(), 100)).isEqualTo(new Intervals(1, 1, 2, 8));
    }

    @Property(tries = 200)
    void betterGradesNeverComeBackSooner(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 4) Integer> grades,
            @ForAll @IntRange(max = 400) int gap) {
        Memory memory = Memory.none();
        long day = 0;
        for (int grade : grades) {
            Intervals all = fsrs.intervals(memory, day);
            assertThat(List.of(all.hard(), all.good(), all.easy())).isSorted();
            assertThat(all.again()).isBetween(1L, 36_500L);
            memory = fsrs.next(memory, grade, day);
            assertThat(memory.stability()).isBetween(.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(fsrs.retrievability(memory, day)).isEqualTo(1);
            assertThat(fsrs.retrievability(memory, day + gap)).isBetween(0.0, 1.0);
            day += gap;
        }
    }

    @Property(tries = 200)
    void fuzzStaysCloseAndComesFromTheChanceAlone(
            @ForAll @IntRange(min = 1, max = 36_500) int interval,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance) {
        long moved = Intervals.fuzzed(interval, chance);
        assertThat(moved).isEqualTo(Intervals.fuzzed(interval, chance));
        assertThat(Math.abs(moved - interval)).isLessThanOrEqualTo((long) (2.5 + .15 * interval));
        assertThat(moved).isPositive();
    }

    @Test
    void fuzzReachesBothEndsAndLeavesShortIntervalsAlone() {
        assertThat(Intervals.fuzzed(2, .99)).isEqualTo(2);
        assertThat(Intervals.fuzzed(10, 0)).isEqualTo(8);
        assertThat(Intervals.fuzzed(10, .9999)).isEqualTo(12);
    }

    @Test
    void aGradeThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fsrs.intervals(Memory.none(), 0).of(5));
    }
}
