package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.ReasonCode;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;
import org.junit.jupiter.api.Test;

/** What holds over every history, and the rules of choice one by one. */
class EnginePropertiesTest {

    private static final SkillId FIRST = new SkillId("first");
    private static final SkillId SECOND = new SkillId("second");
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private final AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
    private final List<Candidate> bank = bank();

    @Property(tries = 200)
    void whatIsShownNeverFallsOnARightAnswerNorRisesOnAWrongOne(
            @ForAll @Size(max = 40) List<@IntRange(max = 47) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        Instant now = MONDAY;
        for (int step : history) {
            Item item = bank.get(step % bank.size()).item();
            boolean right = step % 3 != 0;
            Map<SkillId, Double> before = shown(model, now);
            double hints = step % 5 == 0 ? .5 : 0;
            model = engine.observe(model, new Observation(item, right, hints, context(right, now)))
                    .model();
            for (SkillId skill : item.skills()) {
                SkillEstimate after = engine.estimate(model, skill, now);
                assertThat(after.probability()).isBetween(0.0, 1.0);
                assertThat(after.standardError()).isPositive().isFinite();
                assertThat(right ? after.probability() >= before.get(skill) : after.probability() <= before.get(skill))
                        .isTrue();
            }
            now = now.plus(Duration.ofMinutes(step * 37L));
        }
    }

    @Property(tries = 100)
    void theSameRequestGivesTheSameChoiceAndLockedSkillsStayLockedWhileTheirPrerequisiteCanBePractised(
            @ForAll long seed, @ForAll @Size(max = 16) List<Boolean> outcomes) {
        LearnerModel model = LearnerModel.empty();
        List<ItemId> asked = new ArrayList<>();
        List<SkillId> skills = new ArrayList<>();
        for (boolean right : outcomes) {
            ChoiceRequest request = request(model, asked, skills, seed + asked.size());
            Decision decision = engine.choose(request);
            assertThat(engine.choose(request)).isEqualTo(decision);
            if (!(decision instanceof Decision.Chosen chosen)) {
                break;
            }
            assertThat(asked).doesNotContain(chosen.choice().item());
            boolean familiar = engine.estimate(model, FIRST, MONDAY).level().atLeast(Level.FAMILIAR);
            boolean hadItsTurn = model.skill(FIRST).answers() >= 6;
            assertThat(familiar || hadItsTurn || !chosen.choice().skill().equals(SECOND))
                    .isTrue();
            model = engine.observe(
                            model, new Observation(item(chosen.choice().item()), right, 0, context(right, MONDAY)))
                    .model();
            asked.add(chosen.choice().item());
            skills.add(chosen.choice().skill());
        }
    }

    @Test
    void everyItemIsReachable() {
        Set<ItemId> reached = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            LearnerModel model = LearnerModel.empty();
            Instant now = MONDAY;
            for (int day = 0; day < 6; day++, now = now.plus(Duration.ofDays(1))) {
                List<ItemId> asked = new ArrayList<>();
                while (engine.choose(new ChoiceRequest(
                                model,
                                pool(),
                                new SessionView(SessionKind.PRACTICE, asked, List.of(), false),
                                now,
                                seed + asked.size()))
                        instanceof Decision.Chosen chosen) {
                    boolean right = (seed + asked.size()) % 3 != 0;
                    model = engine.observe(
                                    model, new Observation(item(chosen.choice().item()), right, 0, context(right, now)))
                            .model();
                    asked.add(chosen.choice().item());
                    reached.add(chosen.choice().item());
                }
            }
        }
        assertThat(reached).hasSize(bank.size());
    }

    @Test
    void aRightAnswerAfterAllHintsProvesNothing() {
        Item item = bank.get(0).item();
        LearnerModel after = engine.observe(LearnerModel.empty(), new Observation(item, true, 1, context(true, MONDAY)))
                .model();
        assertThat(after.learner()).isEqualTo(LearnerModel.empty().learner());
        assertThat(engine.estimate(after, FIRST, MONDAY).level()).isEqualTo(Level.NOT_STARTED);
        assertThat(after.item(item.id()).attempts()).isEqualTo(1);
        LearnerModel wrong = engine.observe(
                        LearnerModel.empty(), new Observation(item, false, 0.5, context(false, MONDAY)))
                .model();
        assertThat(wrong.learner().ability()).isNegative();
    }

    @Test
    void aQuestionOnTwoSkillsMovesBoth() {
        Item both = new Item(new ItemId("both"), List.of(FIRST, SECOND), 0, AuthorLevel.MEDIUM);
        LearnerModel after = engine.observe(LearnerModel.empty(), new Observation(both, true, 0, context(true, MONDAY)))
                .model();
        assertThat(after.skill(FIRST).mean()).isPositive();
        assertThat(after.skill(SECOND).mean()).isPositive();
    }

    @Test
    void aSureWrongAnswerBringsADifferentQuestionOnTheSameIdeaNext() {
        AnswerContext sure =
                new AnswerContext(SessionKind.PRACTICE, Optional.of(Confidence.SURE), Set.of("idea"), 1, MONDAY);
        LearnerModel model = engine.observe(
                        LearnerModel.empty(), new Observation(bank.get(0).item(), false, 0, sure))
                .model();
        Decision next = engine.choose(request(model, List.of(bank.get(0).item().id()), List.of(FIRST), 7));
        assertThat(((Decision.Chosen) next).choice().reason()).isEqualTo(ReasonCode.SURE_AND_WRONG);
        assertThat(((Decision.Chosen) next).choice().item())
                .isNotEqualTo(bank.get(0).item().id());
        assertThat(((Decision.Chosen) next).choice().runnersUp()).isNotEmpty();
    }

    @Test
    void noSkillsAndNoItemsGiveNumbersAndSaySo() {
        assertThat(engine.masteredShare(LearnerModel.empty(), List.of(), MONDAY))
                .isZero();
        assertThat(engine.levelOf(LearnerModel.empty(), List.of(), MONDAY)).isEqualTo(Level.NOT_STARTED);
        assertThat(engine.estimate(LearnerModel.empty(), new SkillId("nobody-asks"), MONDAY)
                        .probability())
                .isBetween(0.0, 1.0);
        Decision none = engine.choose(new ChoiceRequest(
                LearnerModel.empty(),
                new Pool(new Bank(List.of(), Map.of()), Set.of(FIRST)),
                new SessionView(SessionKind.PRACTICE, List.of(), List.of(), false),
                MONDAY,
                1));
        assertThat(none).isInstanceOf(Decision.Exhausted.class);
    }

    @Test
    void forgettingLowersALevelUntilAReviewRestoresIt() {
        LearnerModel model = LearnerModel.empty();
        for (int i = 0; i < 6; i++) {
            model = engine.observe(model, new Observation(bank.get(i).item(), true, 0, context(true, MONDAY)))
                    .model();
        }
        assertThat(engine.estimate(model, FIRST, MONDAY).level()).isEqualTo(Level.PROFICIENT);
        assertThat(engine.estimate(model, FIRST, MONDAY.plus(Duration.ofDays(900)))
                        .level())
                .isEqualTo(Level.FAMILIAR);
    }

    @Test
    void whatForgettingTookAWrongAnswerDoesNotBringBack() {
        LearnerModel model = LearnerModel.empty();
        for (int i = 0; i < 7; i++) {
            model = engine.observe(model, new Observation(bank.get(i).item(), true, 0, context(true, MONDAY)))
                    .model();
        }
        Instant later = MONDAY.plus(Duration.ofDays(900));
        assertThat(engine.estimate(model, FIRST, later).level()).isEqualTo(Level.FAMILIAR);
        Item item = bank.get(7).item();
        LearnerModel wrong = engine.observe(model, new Observation(item, false, 0, context(false, later)))
                .model();
        assertThat(engine.estimate(wrong, FIRST, later).probability()).isGreaterThan(.75);
        assertThat(engine.estimate(wrong, FIRST, later).level()).isEqualTo(Level.FAMILIAR);
        LearnerModel right = engine.observe(model, new Observation(item, true, 0, context(true, later)))
                .model();
        assertThat(engine.estimate(right, FIRST, later).level()).isEqualTo(Level.PROFICIENT);
    }

    @Test
    void onTheDayItIsDueASkillIsDueAndNotTheDayBefore() {
        LearnerModel model = engine.observe(
                        LearnerModel.empty(), new Observation(bank.get(0).item(), true, 0, context(true, MONDAY)))
                .model();
        Instant due = engine.estimate(model, FIRST, MONDAY).dueAt().orElseThrow();
        SessionView review = new SessionView(SessionKind.REVIEW, List.of(), List.of(), false);
        assertThat(engine.choose(new ChoiceRequest(model, pool(), review, due, 1)))
                .isInstanceOf(Decision.Chosen.class);
        assertThat(engine.choose(new ChoiceRequest(model, pool(), review, due.minusSeconds(1), 1)))
                .isInstanceOf(Decision.NothingDue.class);
    }

    @Test
    void aMistakeMadeGoodIsNoMistakeAnyMore() {
        Item item = bank.get(0).item();
        LearnerModel wrong = engine.observe(
                        LearnerModel.empty(), new Observation(item, false, 0, context(false, MONDAY)))
                .model();
        LearnerModel mended = engine.observe(wrong, new Observation(item, true, 0, context(true, MONDAY)))
                .model();
        SessionView mistakes = new SessionView(SessionKind.PRACTICE, List.of(), List.of(), true);
        assertThat(engine.choose(new ChoiceRequest(wrong, pool(), mistakes, MONDAY, 1)))
                .isInstanceOf(Decision.Chosen.class);
        assertThat(engine.choose(new ChoiceRequest(mended, pool(), mistakes, MONDAY, 1)))
                .isInstanceOf(Decision.Exhausted.class);
    }

    private Map<SkillId, Double> shown(LearnerModel model, Instant now) {
        return Map.of(
                FIRST,
                engine.estimate(model, FIRST, now).probability(),
                SECOND,
                engine.estimate(model, SECOND, now).probability());
    }

    private ChoiceRequest request(LearnerModel model, List<ItemId> asked, List<SkillId> skills, long seed) {
        return new ChoiceRequest(
                model, pool(), new SessionView(SessionKind.PRACTICE, asked, skills, false), MONDAY, seed);
    }

    private Pool pool() {
        return new Pool(new Bank(bank, Map.of(SECOND, Set.of(FIRST))), Set.of(FIRST, SECOND));
    }

    private Item item(ItemId id) {
        return bank.stream()
                .map(Candidate::item)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AnswerContext context(boolean right, Instant at) {
        return new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), right ? 3 : 1, at);
    }

    private static List<Candidate> bank() {
        List<Candidate> bank = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            SkillId skill = i < 8 ? FIRST : SECOND;
            AuthorLevel level = AuthorLevel.values()[i % 3];
            bank.add(new Candidate(new Item(new ItemId("i" + i), List.of(skill), .25, level), Set.of("idea"), true));
        }
        return bank;
    }
}
