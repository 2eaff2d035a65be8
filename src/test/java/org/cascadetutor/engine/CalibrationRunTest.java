package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.tracing.TracingSettings;
import org.junit.jupiter.api.Test;

/** What a calibration learns from answers. */
class CalibrationRunTest {

    private static final Snapshot FIRST = Snapshot.first(Calibration.shipped());
    private static final int FEATURES = 44;
    private static final List<Long> KEYS = List.of(1L, 2L, 3L);

    @Test
    void cutAfterEveryAnswerItIsTheFullyOnlineForm() {
        OnlineReference online = new OnlineReference();
        Map<Integer, LearnerModel> learners = new HashMap<>();
        Snapshot snapshot = Snapshot.first(Calibration.shipped(TracingSettings.reference()));
        Random chance = new Random(3);
        for (int i = 0; i < 400; i++) {
            int learner = chance.nextInt(12);
            int number = chance.nextInt(15);
            boolean correct = chance.nextDouble() < 0.3 + 0.04 * number;
            Observation answer = answer(item("i" + number, skills(number), 0, AuthorLevel.MEDIUM), correct, 0);
            LearnerModel before = learners.getOrDefault(learner, LearnerModel.empty());
            Updated updated =
                    new AdaptiveEngine(EngineSettings.reference(), snapshot.calibration()).observe(before, answer);
            learners.put(learner, updated.model());
            snapshot = after(
                    snapshot,
                    TracingSettings.reference(),
                    List.of(new GivenAnswer(
                            answer,
                            updated.latent().mean(),
                            updated.latent().variance(),
                            updated.features(),
                            updated.contexts())));
            assertThat(updated.predicted()).isCloseTo(online.answer(row(learner, number, correct)), within(1e-12));
        }
        assertThat(snapshot.number()).isEqualTo(400);
    }

    @Test
    void withAGuessFloorEveryNumberIsWhatThePlainFormulasSay() {
        Item item = item("i", List.of("a", "b"), 0.25, AuthorLevel.HARD);
        GivenAnswer given = new GivenAnswer(answer(item, false, 0.5), 0.7, 0.9, features(new Random(5)), List.of());
        Snapshot next = after(FIRST, List.of(given));

        double c = 0.25 + 0.75 * 0.5;
        double z = 0.6 + 0.7 - 0.8;
        double total = 1 + 0.9 + 1.5 + 2 * 0.4 / 4;
        double q = 1 / (1 + Math.exp(-z));
        double p = c + (1 - c) * q;
        double g = (0 - p) * q / p / (1 + q * q * (1 - p) / p * total);
        double h = q * q * (1 - p) / p / (1 + q * q * (1 - p) / p * total);
        isAbout(next.calibration().mu(), 0.6 + g, 1 - h);
        isAbout(next.calibration().items().get(item.id()), 0.8 - 1.5 * g, 1.5 - 2.25 * h);
        isAbout(next.calibration().skills().get(new SkillId("b")), -0.4 * g / 2, 0.4 - 0.16 * h / 4);

        List<Double> w = FIRST.calibration().readout().weights();
        double sum = IntStream.range(0, FEATURES)
                .mapToDouble(j -> w.get(j) * given.features().get(j))
                .sum();
        double read = 1 / (1 + Math.exp(-sum));
        double error = -(c + (1 - c) * read) * read / (c + (1 - c) * read);
        for (int j = 0; j < FEATURES; j++) {
            double slope = error * given.features().get(j);
            assertThat(next.sums().weights().get(j)).isCloseTo(10 + slope * slope, within(1e-12));
            assertThat(next.calibration().readout().weights().get(j))
                    .isCloseTo(w.get(j) + 0.04 * slope / Math.sqrt(10 + slope * slope), within(1e-12));
        }
        double fails = error * given.features().get(8);
        assertThat(next.calibration().readout().delta("a+b").get(2))
                .isCloseTo(0.03 * fails / Math.sqrt(2 + fails * fails), within(1e-12));
    }

    @Test
    void whereTheLogIsCutMakesNoDifference() {
        List<GivenAnswer> log = log(300, 7);
        Snapshot whole = after(FIRST, log);
        Snapshot inThree =
                after(after(after(FIRST, log.subList(0, 100)), log.subList(100, 101)), log.subList(101, 300));
        assertThat(inThree.number()).isEqualTo(3);
        assertThat(inThree.calibration().items()).isEqualTo(whole.calibration().items());
        assertThat(inThree.calibration().skills()).isEqualTo(whole.calibration().skills());
        assertThat(inThree.calibration().mu()).isEqualTo(whole.calibration().mu());
        assertThat(inThree.calibration().readout())
                .isEqualTo(whole.calibration().readout());
        assertThat(inThree.calibration().slopes()).isEqualTo(whole.calibration().slopes());
        assertThat(inThree.calibration().contexts())
                .isEqualTo(whole.calibration().contexts())
                .isNotEqualTo(ContextRates.none());
        assertThat(inThree.sums()).isEqualTo(whole.sums());
        assertThat(inThree.figures()).isEqualTo(whole.figures());
    }

    @Test
    void aSnapshotStaysAsItWas() {
        Snapshot before = after(FIRST, log(50, 9));
        Snapshot copy = new Snapshot(before.calibration(), before.sums(), before.figures());
        Map<ItemId, Difficulty> items = new HashMap<>(before.calibration().items());
        after(before, log(50, 11));
        assertThat(before).isEqualTo(copy);
        assertThat(before.calibration().items()).isEqualTo(items);
    }

    @Test
    void aNewItemStartsFromItsAuthorsLevelAndGetsSurerWithEachAnswer() {
        for (AuthorLevel level : AuthorLevel.values()) {
            Item item = item("new", List.of("a"), 0, level);
            assertThat(FIRST.calibration().item(item)).isEqualTo(new Difficulty(level.logit(), 1.5));
            GivenAnswer right = new GivenAnswer(answer(item, true, 0), 0, 1.1, features(new Random(1)), List.of());
            Snapshot one = after(FIRST, List.of(right));
            Snapshot two = after(one, List.of(right));
            assertThat(one.calibration().item(item).value()).isLessThan(level.logit());
            assertThat(one.calibration().item(item).variance()).isLessThan(1.5);
            assertThat(two.calibration().item(item).variance())
                    .isLessThan(one.calibration().item(item).variance());
        }
    }

    @Test
    void anAnswerThatCouldNotHaveBeenWrongIsOnlyCounted() {
        Item item = item("i", List.of("a"), 0.25, AuthorLevel.EASY);
        GivenAnswer told = new GivenAnswer(answer(item, true, 1), 0, 1.1, features(new Random(1)), List.of());
        Snapshot next = after(FIRST, List.of(told));
        assertThat(next.calibration().items()).isEmpty();
        assertThat(next.calibration().readout()).isEqualTo(FIRST.calibration().readout());
        assertThat(next.figures(item.id()).answers()).isEqualTo(1);
    }

    @Test
    void anAnswerOlderThanTheTablesTeachesThemNothing() {
        Item item = item("i", List.of("a"), 0, AuthorLevel.EASY);
        GivenAnswer old = new GivenAnswer(answer(item, true, 0), 0, 1.1, features(new Random(1)), List.of());
        Calibration next = after(FIRST, List.of(old)).calibration();
        assertThat(next.contexts()).isEqualTo(ContextRates.none());
        assertThat(next.items()).containsKey(item.id());
    }

    @Test
    void slopesFollowHowMuchAnItemDependsOnAbility() {
        Item steep = item("steep", List.of("a"), 0, AuthorLevel.MEDIUM);
        Item flat = item("flat", List.of("a"), 0, AuthorLevel.MEDIUM);
        Random chance = new Random(19);
        List<GivenAnswer> log = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            Item item = i % 2 == 0 ? steep : flat;
            double ability = chance.nextGaussian();
            double z = (item == steep ? 2 : 0.3) * ability + 0.5;
            boolean right = chance.nextDouble() < 1 / (1 + Math.exp(-z));
            log.add(new GivenAnswer(answer(item, right, 0), ability, 0.1, features(chance), List.of()));
        }
        Calibration learned = after(FIRST, log).calibration();
        assertThat(learned.slope(steep.id()).value()).isGreaterThan(0.4);
        assertThat(learned.slope(flat.id()).value()).isLessThan(-0.4);
        assertThat(learned.slope(flat.id()).variance()).isBetween(0.0, 0.1);
    }

    @Test
    void extremeAnswersGiveNumbers() {
        Item item = item("i", List.of("a"), 0, AuthorLevel.MEDIUM);
        List<GivenAnswer> wild = Stream.of(-1e6, -800.0, 800.0, 1e6)
                .flatMap(mean -> Stream.of(true, false)
                        .map(right -> new GivenAnswer(
                                answer(item, right, 0), mean, 1e9, Collections.nCopies(FEATURES, mean), KEYS)))
                .toList();
        Snapshot next = after(FIRST, wild);
        assertThat(next.calibration().item(item).value()).isFinite();
        assertThat(next.calibration().item(item).variance()).isPositive();
        assertThat(next.calibration().readout().weights()).allMatch(w -> Double.isFinite(w));
    }

    @Test
    void standardErrorsCoverTheTrueDifficulties() {
        int items = 60;
        Random chance = new Random(17);
        double[] truth = chance.doubles(items, -1.5, 1.5).toArray();
        List<GivenAnswer> log = new ArrayList<>();
        for (int i = 0; i < items * 80; i++) {
            int number = chance.nextInt(items);
            double ability = chance.nextGaussian();
            boolean right = chance.nextDouble() < 1 / (1 + Math.exp(-(0.6 + ability - truth[number])));
            Item item = item("i" + number, List.of("s" + number % 6), 0, AuthorLevel.MEDIUM);
            log.add(new GivenAnswer(answer(item, right, 0), ability, 0, features(chance), List.of()));
        }
        Calibration learned = after(FIRST, log).calibration();
        long covered = IntStream.range(0, items)
                .filter(i -> {
                    Difficulty known = learned.items().get(new ItemId("i" + i));
                    double skill = learned.skill(new SkillId("s" + i % 6)).value()
                            - (learned.mu().value() - 0.6);
                    return Math.abs(known.value() + skill - truth[i]) < 2 * Math.sqrt(known.variance());
                })
                .count();
        assertThat(covered).isGreaterThanOrEqualTo(items * 9 / 10);
    }

    @Test
    void theMedianTimeIsKnownFromTenMeasuredTimesOn() {
        ItemId id = new ItemId("i");
        GivenAnswer one = new GivenAnswer(
                answer(item("i", List.of("a"), 0, AuthorLevel.MEDIUM), true, 0),
                0,
                1.1,
                features(new Random(1)),
                List.of());
        List<Long> nine = List.of(9000L, 1000L, 8000L, 2000L, 7000L, 3000L, 6000L, 4000L, 5000L);
        assertThat(timed(one, nine).medianMillis(id)).isEmpty();
        assertThat(timed(one, Stream.concat(nine.stream(), Stream.of(0L)).toList())
                        .medianMillis(id))
                .isEmpty();
        assertThat(timed(one, Stream.concat(nine.stream(), Stream.of(99000L)).toList())
                        .medianMillis(id))
                .contains(5500L);
    }

    private static Snapshot timed(GivenAnswer one, List<Long> times) {
        CalibrationRun run = new CalibrationRun(FIRST);
        run.take(one);
        return run.next(Map.of(one.answer().item().id(), times));
    }

    private static Snapshot after(Snapshot from, List<GivenAnswer> answers) {
        return after(from, TracingSettings.snapshot(), answers);
    }

    private static Snapshot after(Snapshot from, TracingSettings settings, List<GivenAnswer> answers) {
        CalibrationRun run = new CalibrationRun(from, settings);
        answers.forEach(run::take);
        return run.next(Map.of());
    }

    private static List<GivenAnswer> log(int length, long seed) {
        Random chance = new Random(seed);
        return IntStream.range(0, length)
                .mapToObj(i -> {
                    int number = chance.nextInt(15);
                    Item item = item("i" + number, skills(number), number % 3 * 0.25, AuthorLevel.values()[number % 3]);
                    Observation answer = answer(item, chance.nextBoolean(), chance.nextInt(3) / 3.0);
                    return new GivenAnswer(answer, chance.nextGaussian(), 1.1, features(chance), keys(chance));
                })
                .toList();
    }

    private static void isAbout(Difficulty actual, double value, double variance) {
        assertThat(actual.value()).isCloseTo(value, within(1e-12));
        assertThat(actual.variance()).isCloseTo(variance, within(1e-12));
    }

    private static List<String> skills(int number) {
        return IntStream.rangeClosed(0, number % 3)
                .mapToObj(j -> "s" + (number + j) % 6)
                .toList();
    }

    private static Item item(String id, List<String> skills, double guessFloor, AuthorLevel level) {
        return new Item(new ItemId(id), skills.stream().map(SkillId::new).toList(), guessFloor, level);
    }

    private static Observation answer(Item item, boolean correct, double hintShare) {
        return new Observation(
                item,
                correct,
                hintShare,
                new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), correct ? 3 : 1, Instant.EPOCH));
    }

    private static List<Double> features(Random chance) {
        return chance.doubles(FEATURES, -1, 2).boxed().toList();
    }

    private static List<Long> keys(Random chance) {
        return List.of(1L + chance.nextInt(5), 10L + chance.nextInt(50), chance.nextLong());
    }

    private static ArrayNode row(int learner, int number, boolean correct) {
        ArrayNode row = JsonNodeFactory.instance.arrayNode().add(learner).add("i" + number);
        ArrayNode skills = row.addArray();
        skills(number).forEach(skills::add);
        return row.add(0).add(correct ? 1 : 0);
    }
}
