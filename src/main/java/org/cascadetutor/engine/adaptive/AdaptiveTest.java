package org.cascadetutor.engine.adaptive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Chooses the items of an adaptive test: one of the most informative at the present estimate, by a given seed, until the
 * estimate is sure enough. Pure: the same state and seed give the same item.
 *
 * @param bank the calibrated items
 * @param among how many of the most informative the next item is drawn from; 1 takes the best
 * @param enough the standard error in logits below which the test ends
 * @param atMost items before it ends in any case
 */
public record AdaptiveTest(List<BankItem> bank, int among, double enough, int atMost) {

    public AdaptiveTest {
        bank = List.copyOf(bank);
        if (among < 1 || !(enough > 0) || atMost < 1) {
            throw new IllegalArgumentException("at least one candidate, item and a positive standard error are needed");
        }
    }

    /** The number in the bank of the next item; empty when the test is over or the bank used up. */
    public OptionalInt next(Ability ability, Set<Integer> asked, long seed) {
        if (ability.standardError() < enough || asked.size() >= atMost) {
            return OptionalInt.empty();
        }
        List<Integer> left = new ArrayList<>();
        double[] information = new double[bank.size()];
        for (int i = 0; i < bank.size(); i++) {
            if (!asked.contains(i)) {
                left.add(i);
                information[i] = bank.get(i).information(ability.mean());
            }
        }
        if (left.isEmpty()) {
            return OptionalInt.empty();
        }
        left.sort(Collections.reverseOrder(Comparator.comparingDouble(i -> information[i])));
        int drawn = new SplittableRandom(seed).nextInt(StrictMath.min(among, left.size()));
        return OptionalInt.of(left.get(drawn));
    }
}
