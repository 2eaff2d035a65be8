package org.cascadetutor.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.statistics.ItemStatistics.Flag;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Item statistics against published values: the Law School Admission Test, section 7 (Bock and Lieberman 1970), and more. */
class BankStatisticsTest {

    /** How often each of the 32 patterns of five answers occurred, from 00000 to 11111. */
    private static final int[] LSAT7 = {
        12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32,
        308
    };

    private static final Path ABILITY = Path.of("../shared/data/items/psych_ability.csv");

    @Test
    void theLsatComesOutAsPublished() {
        TwoParameterFit fit = TwoParameterFit.of(lsatPatterns(), LSAT7);
        double[] a = {.988, 1.081, 1.707, .765, .736};
        double[] d = {1.856, .808, 1.805, .486, 1.854};
        for (int i = 0; i < a.length; i++) {
            assertThat(fit.items().get(i).a()).as("a of item %d", i + 1).isCloseTo(a[i], within(.005));
            assertThat(fit.items().get(i).d()).as("d of item %d", i + 1).isCloseTo(d[i], within(.005));
        }
        assertThat(fit.logLikelihood()).isCloseTo(-2658.805, within(.005));
        assertThat(fit.converged()).isTrue();
        BankStatistics bank = BankStatistics.of(lsatResponses());
        assertThat(bank.alpha().orElseThrow()).isCloseTo(.4534, within(1e-4));
        assertThat(bank.completeCases()).isEqualTo(1000);
        assertThat(bank.items().get(0).facility()).isCloseTo(.828, within(1e-12));
    }

    @Test
    void theAbilityItemsComeOutAsPublished() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(ABILITY), "LEFT OUT: " + ABILITY + " is not here; alpha was not compared with it");
        List<Response> responses = new ArrayList<>();
        List<String> lines = Files.readAllLines(ABILITY);
        for (int row = 1; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",");
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].matches("[01]")) {
                    responses.add(response("r" + row, "i" + i, Integer.parseInt(cells[i])));
                }
            }
        }
        BankStatistics bank = BankStatistics.of(responses);
        assertThat(bank.completeCases()).isEqualTo(1248);
        assertThat(bank.alpha().orElseThrow()).isCloseTo(.8280, within(1e-4));
    }

    @Test
    void abilityDrawnFromKnownItemsIsFoundAgain() {
        SplittableRandom random = new SplittableRandom(5);
        double[] a = {.6, 1, 1.5, 2, .8, 1.2};
        double[] d = {-1, 0, 1, .5, -.5, 2};
        int[][] patterns = new int[4000][a.length];
        for (int[] pattern : patterns) {
            double theta =
                    IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
            for (int i = 0; i < a.length; i++) {
                pattern[i] = random.nextInt(10) == 0
                        ? -1
                        : random.nextDouble() < new TwoParameterItem(a[i], d[i]).probability(theta) ? 1 : 0;
            }
        }
        int[] ones = new int[patterns.length];
        Arrays.fill(ones, 1);
        List<TwoParameterItem> items = TwoParameterFit.of(patterns, ones).items();
        for (int i = 0; i < a.length; i++) {
            assertThat(items.get(i).a()).isCloseTo(a[i], within(.3));
            assertThat(items.get(i).d()).isCloseTo(d[i], within(.25));
        }
        assertThat(items.get(0).b()).isCloseTo(1 / .6, within(.6));
    }

    @Test
    void optionsAndFlagsTellWhatToLookAt() {
        List<Response> responses = new ArrayList<>();
        for (int learner = 0; learner < 40; learner++) {
            boolean strong = learner % 2 == 0;
            for (int i = 0; i < 5; i++) {
                responses.add(response("l" + learner, "easy" + i, strong || (learner + i) % 5 == 0 ? 1 : 0));
            }
            String chosen = strong ? "b" : learner == 1 ? "c" : "a";
            responses.add(
                    new Response("l" + learner, new ItemId("odd"), chosen.equals("a") ? 1 : 0, Optional.of(chosen)));
        }
        ItemStatistics odd = BankStatistics.of(responses).items().stream()
                .filter(item -> item.item().value().equals("odd"))
                .findFirst()
                .orElseThrow();
        assertThat(odd.options()).extracting(OptionStatistics::option).containsExactly("a", "b", "c");
        assertThat(odd.options()).extracting(OptionStatistics::key).containsExactly(true, false, false);
        assertThat(odd.options().get(1).share()).isEqualTo(.5);
        assertThat(odd.options().get(1).correlation()).isGreaterThan(.5);
        assertThat(odd.flags())
                .containsExactly(Flag.HARDLY_DISCRIMINATES, Flag.DISTRACTOR_OF_THE_STRONG, Flag.DISTRACTOR_UNUSED);
    }

    @Test
    void littleOrOneSidedDataGivesNumbers() {
        assertThat(BankStatistics.of(List.of()).alpha()).isEmpty();
        BankStatistics one = BankStatistics.of(List.of(response("l", "i", 1)));
        assertThat(one.items().get(0).discrimination()).isZero();
        assertThat(one.items().get(0).flags()).contains(Flag.TOO_EASY);
        TwoParameterFit allRight = TwoParameterFit.of(new int[][] {{1, 1}, {1, 0}}, new int[] {30, 20});
        assertThat(allRight.items()).allSatisfy(item -> {
            assertThat(item.a()).isBetween(.05, 8.0);
            assertThat(item.d()).isBetween(-12.0, 12.0);
        });
        assertThat(allRight.logLikelihood()).isFinite();
        assertThatIllegalArgumentException().isThrownBy(() -> TwoParameterFit.of(new int[0][], new int[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> response("l", "i", Double.NaN));
    }

    private static int[][] lsatPatterns() {
        return IntStream.range(0, LSAT7.length)
                .mapToObj(pattern -> IntStream.range(0, 5)
                        .map(item -> pattern >> (4 - item) & 1)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<Response> lsatResponses() {
        List<Response> responses = new ArrayList<>();
        int[][] patterns = lsatPatterns();
        for (int row = 0; row < patterns.length; row++) {
            for (int learner = 0; learner < LSAT7[row]; learner++) {
                for (int i = 0; i < patterns[row].length; i++) {
                    responses.add(response(row + "-" + learner, "item" + (i + 1), patterns[row][i]));
                }
            }
        }
        return responses;
    }

    private static Response response(String learner, String item, double score) {
        return new Response(learner, new ItemId(item), score, Optional.empty());
    }
}
