package org.cascadetutor.engine.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.cascadetutor.engine.numbers.ContextTable;
import org.cascadetutor.engine.numbers.Logs;
import org.cascadetutor.engine.tracing.TracingSettings;
import org.junit.jupiter.api.Test;

/** What the online model promises beyond its numbers: bounds, repeatability, and nothing that grows without need. */
class OnlineModelTest {

    private static final OnlineItem ITEM = new OnlineItem(0, 0, new int[] {0}, 0);

    @Property(tries = 50)
    void logarithmsAreAsGoodAsTheLibrarys(@ForAll @DoubleRange(min = 0, max = 1e12) double x) {
        double expected = StrictMath.log1p(x);
        assertThat(Logs.log1p(x)).isCloseTo(expected, within(4e-16 * Math.max(1, expected)));
    }

    @Test
    void wholeNumbersHaveGoodLogarithmsToo() {
        for (int n = 0; n < 100_000; n++) {
            double expected = StrictMath.log1p(n);
            assertThat(Logs.log1p(n)).isCloseTo(expected, within(4e-16 * Math.max(1, expected)));
        }
    }

    @Property(tries = 20)
    void anyHistoryKeepsProbabilitiesBetweenGuessingAndOne(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.9) double floor) {
        OnlineModel model = new OnlineModel(TracingSettings.current());
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            OnlineItem item =
                    new OnlineItem(random.nextInt(20), random.nextInt(5), new int[] {random.nextInt(9)}, floor);
            double second = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 1e18;
            double p = model.answer(random.nextInt(4), item, random.nextInt(5) == 0, second);
            assertThat(p).isFinite().isBetween(floor, 1.0);
        }
    }

    @Test
    void tenThousandRightAnswersStayFinite() {
        OnlineModel model = new OnlineModel(TracingSettings.current());
        double p = 0;
        for (int i = 0; i < 10_000; i++) {
            p = model.answer(0, ITEM, true, 0);
        }
        assertThat(p).isBetween(.99, 1.0);
        for (int i = 0; i < 100; i++) {
            p = model.answer(0, ITEM, false, 0);
        }
        assertThat(p).isBetween(0.0, .5);
    }

    @Test
    void predictingChangesNothing() {
        OnlineModel model = new OnlineModel(TracingSettings.current());
        model.answer(0, ITEM, true, 0);
        double once = model.predict(0, ITEM, 0);
        model.predict(3, new OnlineItem(7, 3, new int[] {4, 5}, 0), 0);
        assertThat(model.predict(0, ITEM, 0)).isEqualTo(once);
    }

    @Test
    void aLearnersRowsGrowWithItemsNotWithAnswers() {
        OnlineModel model = new OnlineModel(TracingSettings.current());
        model.answer(0, ITEM, true, 0);
        long once = model.bytesOf(0);
        for (int i = 0; i < 1000; i++) {
            model.answer(0, ITEM, i % 2 == 0, 0);
        }
        assertThat(model.bytesOf(0)).isEqualTo(once).isLessThan(2000);
    }

    @Test
    void aFullTableGivesUpWhatItKnowsLeastAbout() {
        ContextTable table = new ContextTable(1);
        for (long key = 1; key <= 4; key++) {
            table.add(-1, key, 1, key);
        }
        table.add(-1, 5, 1, 9);
        assertThat(table.find(1)).isEqualTo(-1);
        for (long key = 2; key <= 5; key++) {
            assertThat(table.rate(table.find(key))).isPositive();
        }
        table.add(table.find(5), 5, 1, 0);
        assertThat(table.rate(table.find(5))).isCloseTo(.2, within(1e-7));
    }

    @Property(tries = 50)
    void outcomesAreRememberedThreeBack(@ForAll @IntRange(max = 1) int a, @ForAll @IntRange(max = 1) int b) {
        int code = LearnerRow.after(LearnerRow.after(0, a), b);
        assertThat(LearnerRow.last(code)).isEqualTo(b);
        assertThat(code).isEqualTo(3 + 2 * a + b);
        int three = LearnerRow.after(code, 1);
        assertThat(LearnerRow.after(LearnerRow.after(LearnerRow.after(three, a), b), 1))
                .isEqualTo(three);
    }

    @Test
    void anItemWithoutSkillsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OnlineItem(0, 0, new int[0], 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new OnlineItem(0, 0, new int[] {0}, Double.NaN));
    }

    @Test
    void extremeWeightsGiveNumbersAndWorseOnesAreRefused() {
        List<Double> extreme = Collections.nCopies(44, -1e6);
        OnlineModel model = new OnlineModel(new TracingSettings(extreme, .04, .03, Set.of(), 1));
        for (int i = 0; i < 100; i++) {
            assertThat(model.answer(0, ITEM, i % 2 == 0, 0)).isBetween(0.0, 1.0);
        }
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e9}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TracingSettings(Collections.nCopies(44, bad), .04, .03, Set.of(), 1));
        }
    }
}
