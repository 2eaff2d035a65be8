package org.cascadetutor.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.evaluation.Figures;
import org.cascadetutor.engine.online.OnlineItem;
import org.cascadetutor.engine.tracing.TracingSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product's calibrations gain: the form with context tables against the one without, on the later part of a log. */
class SnapshotPlayTest {

    private static final Path DATA = Path.of("../shared/data/tracing");
    private static final int ITEMS = 40;
    private static final int SKILLS = 8;
    private static final int LEARNERS = 20;
    private static final int LENGTH = 16_000;
    private static final int REAL = 30_000;

    /** So few answers that no bucket of the tables overflows: which keys share one is each form's own. */
    @Test
    void cutAfterEveryAnswerItIsTheOnlineForm() {
        Answers answers = synthetic(new Made(200, 1, 0), 3);
        double[] online = SnapshotFigures.online(answers, TracingSettings.snapshot());
        SnapshotPlay product = new SnapshotPlay(TracingSettings.snapshot(), 1);
        double[] snapshot = product.play(answers, answers.size());
        for (int i = 0; i < online.length; i++) {
            assertThat(snapshot[i]).isCloseTo(online[i], within(1e-6));
        }
        assertThat(product.snapshot().calibration().contexts()).isNotEqualTo(ContextRates.none());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25})
    void tablesLearnedInStretchesPredictTheRestOfALogWhoseOrderMatters(double guessFloor) {
        Answers answers = synthetic(new Made(LENGTH, 1.2, guessFloor), 5);
        assertThat(laterAuc(answers, TracingSettings.snapshot(), 500))
                .isGreaterThan(laterAuc(answers, TracingSettings.reference(), 500) + 0.05);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25})
    void tablesCostLittleWhereOrderDoesNotMatter(double guessFloor) {
        Answers answers = synthetic(new Made(LENGTH, 0, guessFloor), 7);
        assertThat(laterAuc(answers, TracingSettings.snapshot(), 500))
                .isGreaterThan(laterAuc(answers, TracingSettings.reference(), 500) - 0.004);
    }

    @Test
    void tablesLearnedInStretchesPredictTheRestOfARealLog() throws WrongInput {
        Assumptions.assumeTrue(Files.exists(DATA), "LEFT OUT: no answers of real learners at " + DATA);
        for (String name : List.of("assistments09-train", "algebra05")) {
            Answers answers = first(SnapshotFigures.read(DATA, name), REAL);
            assertThat(laterAuc(answers, TracingSettings.snapshot(), 1000))
                    .as(name)
                    .isGreaterThan(laterAuc(answers, TracingSettings.reference(), 1000) + 0.003);
        }
    }

    private static Answers first(Answers all, int most) {
        return new Answers(
                all.file(),
                Arrays.copyOf(all.learners(), most),
                all.items().subList(0, most),
                Arrays.copyOf(all.outcomes(), most),
                Arrays.copyOf(all.seconds(), most));
    }

    /** AUC of the second half; everything is learned as it goes. */
    private static double laterAuc(Answers answers, TracingSettings form, int every) {
        double[] p = new SnapshotPlay(form, every).play(answers, answers.size());
        int half = p.length / 2;
        return Figures.of(Arrays.copyOfRange(p, half, p.length), Arrays.copyOfRange(answers.outcomes(), half, p.length))
                .auc();
    }

    private record Made(int length, double size, double guessFloor) {}

    /**
     * Answers of twenty learners taking turns; how much a question profits or suffers from the skill asked before it is the
     * pair's own, of this size in logits.
     */
    private static Answers synthetic(Made made, long seed) {
        int length = made.length();
        Random chance = new Random(seed);
        double[] ability = chance.doubles(LEARNERS, -1, 1).toArray();
        double[] difficulty = chance.doubles(ITEMS, -1, 1).toArray();
        double[] carries = chance.doubles(SKILLS * SKILLS, -2, 2)
                .map(one -> one * made.size())
                .toArray();
        int[] before = new int[ability.length];
        int[] learners = new int[length];
        boolean[] outcomes = new boolean[length];
        List<OnlineItem> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int learner = i % ability.length;
            int item = chance.nextInt(ITEMS);
            int skill = item % SKILLS;
            double z = ability[learner] - difficulty[item] + carries[before[learner] * SKILLS + skill];
            learners[i] = learner;
            outcomes[i] = chance.nextDouble() < made.guessFloor() + (1 - made.guessFloor()) / (1 + Math.exp(-z));
            items.add(new OnlineItem(item, skill, new int[] {skill}, made.guessFloor()));
            before[learner] = skill;
        }
        return new Answers(Path.of("made up"), learners, items, outcomes, new double[length]);
    }
}
