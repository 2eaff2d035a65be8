package org.cascadetutor.engine.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Adaptive testing on simulated learners: how many items it takes, beside random order. */
class AdaptiveTestTest {

    private static final double ENOUGH = .30;

    @Test
    void threeHundredLearnersNeedSeventeenItemsAtMostOnAverage() {
        double best = items(1, 300);
        double oneOfFive = items(5, 300);
        double random = items(200, 300);
        assertThat(best).isLessThanOrEqualTo(17).isLessThanOrEqualTo(.45 * random);
        assertThat(oneOfFive).isLessThanOrEqualTo(17).isLessThanOrEqualTo(.45 * random);
    }

    /** The mean length of a test on a bank of 200 items, a ~ LogN(.2, .3), b and learners ~ N(0, 1). */
    private static double items(int among, int learners) {
        Random random = new Random(8);
        double items = 0;
        for (int learner = 0; learner < learners; learner++) {
            List<BankItem> bank = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                bank.add(new BankItem(Math.exp(.2 + .3 * random.nextGaussian()), random.nextGaussian(), 0));
            }
            double theta = random.nextGaussian();
            items += length(new AdaptiveTest(bank, among, ENOUGH, 200), theta, random);
        }
        return items / learners;
    }

    private static int length(AdaptiveTest test, double theta, Random random) {
        Ability ability = Ability.unknown();
        Set<Integer> asked = new HashSet<>();
        OptionalInt next = test.next(ability, asked, random.nextLong());
        while (next.isPresent()) {
            BankItem item = test.bank().get(next.getAsInt());
            ability = ability.after(item, random.nextDouble() < item.probability(theta));
            asked.add(next.getAsInt());
            next = test.next(ability, asked, random.nextLong());
        }
        return asked.size();
    }

    @Test
    void aTestNeverAsksTwiceAndEndsWithItsBank() {
        AdaptiveTest test = new AdaptiveTest(List.of(new BankItem(1, 0, 0), new BankItem(1, 1, .2)), 5, .01, 99);
        Set<Integer> asked = new HashSet<>();
        Ability ability = Ability.unknown();
        for (int i = 0; i < 2; i++) {
            int next = test.next(ability, asked, 3).orElseThrow();
            assertThat(test.next(ability, asked, 3)).hasValue(next);
            assertThat(asked.add(next)).isTrue();
            ability = ability.after(test.bank().get(next), true);
        }
        assertThat(test.next(ability, asked, 3)).isEmpty();
    }

    @Property(tries = 300)
    void informationIsTheSquaredSlopeOverTheVariance(
            @ForAll @DoubleRange(min = .2, max = 4) double a,
            @ForAll @DoubleRange(min = -3, max = 3) double b,
            @ForAll @DoubleRange(max = .5) double c,
            @ForAll @DoubleRange(min = -4, max = 4) double theta) {
        BankItem item = new BankItem(a, b, c);
        double p = item.probability(theta);
        double slope = (item.probability(theta + 1e-5) - item.probability(theta - 1e-5)) / 2e-5;
        double expected = slope * slope / (p * (1 - p));
        assertThat(item.information(theta)).isCloseTo(expected, within(1e-6 + 1e-4 * expected));
    }

    @Property(tries = 200)
    void anyAnswersKeepTheEstimateFinite(
            @ForAll List<Boolean> answers, @ForAll @DoubleRange(min = -900, max = 900) double b) {
        Ability ability = Ability.unknown();
        for (boolean right : answers) {
            ability = ability.after(new BankItem(3, b, 0), right);
        }
        assertThat(ability.mean()).isBetween(-4.0, 4.0);
        assertThat(ability.standardError()).isBetween(0.0, 1.0);
    }

    @Test
    void beforeTheFirstAnswerAbilityIsTheAverage() {
        assertThat(Ability.unknown().mean()).isCloseTo(0, within(1e-12));
        assertThat(Ability.unknown().standardError()).isCloseTo(1, within(2e-3));
    }

    @Test
    void itemsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BankItem(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankItem(1, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankItem(1, 0, 1));
    }
}
