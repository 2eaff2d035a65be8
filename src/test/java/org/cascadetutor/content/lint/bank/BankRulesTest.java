package org.cascadetutor.content.lint.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic behind the rules on a whole bank. */
class BankRulesTest {

    /** Tables of the chi-square distribution, upper 1 %. */
    @ParameterizedTest
    @CsvSource({"1, 6.635", "2, 9.210", "3, 11.345", "4, 13.277", "10, 23.209"})
    void theCriticalValueIsThatOfTheTables(int df, double tabled) {
        assertThat(ChiSquare.critical(df)).isCloseTo(tabled, within(0.12));
    }

    @Test
    void evenAndNearlyEvenCountsPass() {
        assertThat(ChiSquare.uneven(10, 10, 10, 10)).isFalse();
        assertThat(ChiSquare.uneven(14, 7, 11, 8)).isFalse();
        assertThat(ChiSquare.uneven(0, 0, 0)).isFalse();
    }

    @Test
    void aFavouritePlaceIsFound() {
        assertThat(ChiSquare.uneven(25, 5, 5, 5)).isTrue();
    }

    @Test
    void alikeTextsAreFoundAsComparingAllWithAllFindsThem() {
        SplittableRandom chance = new SplittableRandom(7);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> words = new ArrayList<>();
            for (int j = chance.nextInt(4, 14); j > 0; j--) {
                words.add("w" + chance.nextInt(40));
            }
            texts.add(words);
            if (chance.nextInt(3) == 0) {
                List<String> changed = new ArrayList<>(words);
                changed.set(chance.nextInt(words.size()), "other");
                texts.add(changed);
            }
        }
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (jaccard(texts.get(i), texts.get(j)) >= 0.75) {
                    expected.add(i);
                    break;
                }
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(Alike.earlier(texts).keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void shortTextsAreAlikeByChance() {
        List<String> brief = Arrays.asList("what", "is", "it");
        assertThat(Alike.earlier(List.of(brief, brief))).isEmpty();
    }

    private static double jaccard(List<String> one, List<String> other) {
        var a = pairs(one);
        var b = pairs(other);
        long both = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : (double) both / (a.size() + b.size() - both);
    }

    private static java.util.Set<String> pairs(List<String> words) {
        java.util.Set<String> pairs = new java.util.HashSet<>();
        for (int i = 1; i < words.size() && words.size() >= 6; i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
