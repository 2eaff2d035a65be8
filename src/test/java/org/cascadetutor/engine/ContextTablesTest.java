package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.selection.Choice;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.Trail;
import org.junit.jupiter.api.Test;

/** What context tables may and may not do in the product: predict and choose, but not show. */
class ContextTablesTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final List<SkillId> SKILLS = List.of(new SkillId("a"), new SkillId("b"), new SkillId("c"));

    private static final Calibration FILLED = filled();

    private final AdaptiveEngine with = new AdaptiveEngine(EngineSettings.current(), FILLED);
    private final AdaptiveEngine without =
            new AdaptiveEngine(EngineSettings.current(), with(FILLED, ContextRates.none()));

    @Property(tries = 200)
    void whatIsShownNeverDependsOnTheTables(@ForAll @Size(max = 40) List<@IntRange(max = 59) Integer> history) {
        LearnerModel one = LearnerModel.empty();
        LearnerModel other = LearnerModel.empty();
        for (int step : history) {
            one = with.observe(one, answer(step)).model();
            other = without.observe(other, answer(step)).model();
            assertThat(one).isEqualTo(other);
            for (SkillId skill : SKILLS) {
                assertThat(with.estimate(one, skill, NOON)).isEqualTo(without.estimate(other, skill, NOON));
            }
        }
    }

    @Property(tries = 200)
    void predictionsDependOnTheTablesAndStayAboveGuessing(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 59) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        boolean differs = false;
        for (int step : history) {
            Item item = item(step);
            double p = with.predict(model, item, NOON);
            assertThat(p).isBetween(item.guessFloor(), 1.0);
            differs |= p != without.predict(model, item, NOON);
            model = with.observe(model, answer(step)).model();
        }
        assertThat(differs).isTrue();
    }

    @Property(tries = 100)
    void theKeysAreThoseOfTheOrderOfTheAnswers(
            @ForAll @Size(min = 4, max = 20) List<@IntRange(max = 59) Integer> history) {
        List<Long> keys = keysBeforeTheLast(history);
        assertThat(keys).hasSize(6).doesNotHaveDuplicates().isEqualTo(keysBeforeTheLast(history));
        int last = history.size() - 1;
        List<Integer> turned = new ArrayList<>(history);
        turned.set(last - 1, otherOutcome(history.get(last - 1)));
        assertThat(keysBeforeTheLast(turned).get(0)).isNotEqualTo(keys.get(0));
        assertThat(keysBeforeTheLast(turned).get(1)).isNotEqualTo(keys.get(1));
        assertThat(keysBeforeTheLast(turned).get(5)).isNotEqualTo(keys.get(5));
    }

    @Property(tries = 50)
    void choicesAreMadeByWhatTheTablesSay(@ForAll @Size(min = 2, max = 20) List<@IntRange(max = 59) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        for (int step : history) {
            model = with.observe(model, answer(step)).model();
        }
        List<Candidate> bank = IntStream.range(0, 60)
                .mapToObj(step -> new Candidate(item(step), Set.of(), true))
                .toList();
        Decision decision = with.choose(new ChoiceRequest(
                model,
                new Pool(new Bank(bank, Map.of()), Set.copyOf(SKILLS)),
                new SessionView(SessionKind.DIAGNOSTIC, List.of(), List.of(), false),
                NOON,
                7));
        Choice choice = ((Decision.Chosen) decision).choice();
        LearnerModel now = model;
        assertThat(bank.stream()
                        .map(Candidate::item)
                        .filter(item -> item.id().equals(choice.item()))
                        .map(item -> with.predict(now, item, NOON)))
                .contains(choice.predicted());
    }

    @Test
    void wrongAnswersAfterEveryHintLeaveBoundedRates() {
        Snapshot snapshot = Snapshot.first(Calibration.shipped());
        CalibrationRun run = new CalibrationRun(snapshot);
        Updated updated = with.observe(LearnerModel.empty(), answer(1));
        for (int i = 0; i < 100_000; i++) {
            Observation told = new Observation(item(1), false, 1, context(false));
            run.take(new GivenAnswer(told, 0, 1.1, updated.features(), updated.contexts()));
        }
        Calibration learned = run.next(Map.of()).calibration();
        double[] phi = new double[7];
        learned.contexts()
                .read(updated.contexts().stream().mapToLong(Long::longValue).toArray(), phi, 0);
        assertThat(Arrays.stream(phi)).allSatisfy(rate -> assertThat(rate).isBetween(-1000.0, 0.0));
        AdaptiveEngine after = new AdaptiveEngine(EngineSettings.current(), learned);
        assertThat(after.predict(LearnerModel.empty(), item(1), NOON)).isBetween(0.25, 1.0);
    }

    @Test
    void aTrailRemembersTheLastAnswerOnOtherSkills() {
        LearnerModel model = LearnerModel.empty();
        model = with.observe(model, answer(0)).model();
        Trail first = model.learner().trail();
        model = with.observe(model, answer(1)).model();
        Trail second = model.learner().trail();
        model = with.observe(model, answer(1)).model();
        Trail third = model.learner().trail();
        assertThat(first.before()).isZero();
        assertThat(second.different()).isEqualTo(second.before()).isEqualTo(first.last());
        assertThat(third.different()).isEqualTo(first.last());
        assertThat(third.before()).isEqualTo(second.last()).isEqualTo(third.last());
        assertThat(third.outcomes()).isEqualTo("011");
    }

    private List<Long> keysBeforeTheLast(List<Integer> history) {
        LearnerModel model = LearnerModel.empty();
        List<Long> keys = List.of();
        for (int step : history) {
            Updated updated = with.observe(model, answer(step));
            model = updated.model();
            keys = updated.contexts();
        }
        return keys;
    }

    private static int otherOutcome(int step) {
        return step % 2 == 0 ? step + 1 : step - 1;
    }

    private static Calibration filled() {
        Snapshot snapshot = Snapshot.first(Calibration.shipped());
        AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), snapshot.calibration());
        CalibrationRun run = new CalibrationRun(snapshot);
        LearnerModel model = LearnerModel.empty();
        Random chance = new Random(11);
        for (int i = 0; i < 3000; i++) {
            Observation answer = answer(chance.nextInt(60));
            Updated updated = engine.observe(model, answer);
            model = updated.model();
            run.take(new GivenAnswer(
                    answer,
                    updated.latent().mean(),
                    updated.latent().variance(),
                    updated.features(),
                    updated.contexts()));
        }
        return run.next(Map.of()).calibration();
    }

    private static Calibration with(Calibration one, ContextRates contexts) {
        return new Calibration(
                one.number(), one.mu(), one.items(), one.skills(), one.slopes(), one.readout(), contexts);
    }

    private static Item item(int step) {
        int number = step / 2 % 10;
        List<SkillId> skills = number == 9 ? SKILLS : List.of(SKILLS.get((step / 2 + step % 2) % 3));
        return new Item(new ItemId("i" + number), skills, number % 2 * 0.25, AuthorLevel.MEDIUM);
    }

    private static Observation answer(int step) {
        boolean right = step % 2 == 1;
        return new Observation(item(step), right, 0, context(right));
    }

    private static AnswerContext context(boolean right) {
        return new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), right ? 3 : 1, NOON);
    }
}
