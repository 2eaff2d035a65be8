package org.cascadetutor.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.state.LearnerModel;
import org.junit.jupiter.api.Test;

/** The rules of choice one by one, on a bank of two skills, the second building on the first. */
class SelectionRulesTest {

    private static final SkillId FIRST = new SkillId("first");
    private static final SkillId SECOND = new SkillId("second");
    private static final SkillId UNASKED = new SkillId("unasked");
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(400));

    private final List<Candidate> candidates = IntStream.range(0, 16)
            .mapToObj(i -> candidate("i%02d".formatted(i), i < 8 ? FIRST : SECOND))
            .toList();
    private final Bank bank = new Bank(candidates, Map.of(SECOND, Set.of(FIRST)));
    private AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());

    @Test
    void aTargetNobodyAsksAboutDoesNotKeepTheOthersFromBeingMastered() {
        Pool pool = new Pool(bank, Set.of(FIRST, UNASKED));
        Decision decision = engine.choose(request(learned(FIRST, 8), pool, practice(List.of()), MONDAY, 1));
        assertThat(decision).isInstanceOf(Decision.Mastered.class);
    }

    @Test
    void onlyTargetsNobodyAsksAboutAreNotMasteredButExhausted() {
        Pool pool = new Pool(bank, Set.of(UNASKED));
        assertThat(engine.choose(request(LearnerModel.empty(), pool, practice(List.of()), MONDAY, 1)))
                .isInstanceOf(Decision.Exhausted.class);
    }

    @Test
    void aMisconceptionIsNotFollowedPastASkillsPrerequisites() {
        AnswerContext sure =
                new AnswerContext(SessionKind.PRACTICE, Optional.of(Confidence.SURE), Set.of("idea"), 1, MONDAY);
        LearnerModel model = engine.observe(
                        LearnerModel.empty(), new Observation(candidates.get(8).item(), false, 0, sure))
                .model();
        for (long seed = 0; seed < 40; seed++) {
            Choice choice = chosen(request(model, both(), practice(List.of()), MONDAY, seed));
            assertThat(choice.reason()).isEqualTo(ReasonCode.SURE_AND_WRONG);
            assertThat(choice.skill()).isEqualTo(FIRST);
        }
    }

    @Test
    void dueReviewsStopWhenTheDaysShareIsUsedUp() {
        LearnerModel model = learned(FIRST, 8);
        Pool pool = new Pool(bank, Set.of(FIRST));
        SessionView used = new SessionView(SessionKind.REVIEW, List.of(), List.of(), false, 0);
        SessionView open = new SessionView(SessionKind.REVIEW, List.of(), List.of(), false, 1);
        assertThat(chosen(request(model, pool, open, LATER, 1)).reason()).isEqualTo(ReasonCode.DUE_REVIEW);
        Decision none = engine.choose(request(model, pool, used, LATER, 1));
        assertThat(((Decision.NothingDue) none).dueAt().orElseThrow()).isAfter(LATER);
    }

    @Test
    void practiceReviewsInItsShareOnlyAndNeverPastTheCap() {
        LearnerModel model = learned(FIRST, 8);
        assertThat(shareOf(ReasonCode.DUE_REVIEW, model, Integer.MAX_VALUE)).isBetween(.2, .4);
        assertThat(shareOf(ReasonCode.DUE_REVIEW, model, 0)).isZero();
    }

    @Test
    void aCheckAsksWhatIsProficientAndNotWhatIsAlreadyMastered() {
        LearnerModel model = learned(FIRST, 6);
        model = learned(model, SECOND, 8, SessionKind.PRACTICE);
        model = learned(model, FIRST, 2, SessionKind.CHECK);
        assertThat(engine.estimate(model, FIRST, MONDAY).level()).isEqualTo(Level.MASTERED);
        assertThat(engine.estimate(model, SECOND, MONDAY).level()).isEqualTo(Level.PROFICIENT);
        List<SkillId> asked = wholeCheck(model, both());
        assertThat(asked).containsExactly(SECOND, SECOND);
        assertThat(wholeCheck(model, new Pool(bank, Set.of(FIRST))))
                .as("checked again where all is mastered")
                .containsExactly(FIRST, FIRST);
    }

    @Test
    void aCheckNeverAsksWhatIsNotToBeChecked() {
        LearnerModel model = learned(learned(SECOND, 8), FIRST, 6, SessionKind.PRACTICE);
        List<Candidate> unverified = bank.of(FIRST).stream()
                .map(one -> new Candidate(one.item(), one.misconceptions(), false))
                .toList();
        Bank unsure = new Bank(unverified, Map.of());
        assertThat(wholeCheck(model, new Pool(bank, Set.of(FIRST)))).isNotEmpty();
        assertThat(wholeCheck(model, new Pool(unsure, Set.of(FIRST)))).isEmpty();
    }

    @Test
    void exploringTakesTheItemThatIsLeastKnown() {
        Map<ItemId, Difficulty> known = new java.util.HashMap<>();
        candidates.forEach(one -> known.put(one.item().id(), new Difficulty(-.3, .2)));
        known.remove(candidates.get(5).item().id());
        Calibration shipped = Calibration.shipped();
        engine = new AdaptiveEngine(
                EngineSettings.current(),
                new Calibration(
                        1,
                        shipped.mu(),
                        known,
                        shipped.skills(),
                        shipped.slopes(),
                        shipped.readout(),
                        shipped.contexts()));
        List<ItemId> explored = new ArrayList<>();
        for (long seed = 0; seed < 300; seed++) {
            Choice choice = chosen(request(LearnerModel.empty(), both(), practice(List.of()), MONDAY, seed));
            if (choice.reason() == ReasonCode.EXPLORATION) {
                explored.add(choice.item());
            }
        }
        assertThat(explored)
                .hasSizeBetween(20, 80)
                .containsOnly(candidates.get(5).item().id());
    }

    @Test
    void theSameSkillIsNotAskedThreeTimesRunningWhileAnotherFits() {
        Bank free = new Bank(candidates, Map.of());
        Pool pool = new Pool(free, Set.of(FIRST, SECOND));
        for (long seed = 0; seed < 60; seed++) {
            SessionView twice = new SessionView(
                    SessionKind.PRACTICE,
                    List.of(
                            candidates.get(0).item().id(),
                            candidates.get(1).item().id()),
                    List.of(FIRST, FIRST),
                    false);
            assertThat(chosen(request(LearnerModel.empty(), pool, twice, MONDAY, seed))
                            .skill())
                    .isEqualTo(SECOND);
        }
    }

    private double shareOf(ReasonCode reason, LearnerModel model, int reviewsLeft) {
        SessionView session = new SessionView(SessionKind.PRACTICE, List.of(), List.of(), false, reviewsLeft);
        long hits = IntStream.range(0, 400)
                .filter(seed ->
                        chosen(request(model, both(), session, LATER, seed)).reason() == reason)
                .count();
        return hits / 400.0;
    }

    private List<SkillId> wholeCheck(LearnerModel model, Pool pool) {
        List<ItemId> items = new ArrayList<>();
        List<SkillId> skills = new ArrayList<>();
        while (engine.choose(request(
                        model, pool, new SessionView(SessionKind.CHECK, items, skills, false), MONDAY, items.size()))
                instanceof Decision.Chosen next) {
            items.add(next.choice().item());
            skills.add(next.choice().skill());
        }
        return skills;
    }

    private LearnerModel learned(SkillId skill, int rights) {
        return learned(LearnerModel.empty(), skill, rights, SessionKind.PRACTICE);
    }

    private LearnerModel learned(LearnerModel model, SkillId skill, int rights, SessionKind kind) {
        LearnerModel learned = model;
        for (Candidate one : bank.of(skill).subList(0, rights)) {
            AnswerContext right = new AnswerContext(kind, Optional.empty(), Set.of(), 3, MONDAY);
            learned = engine.observe(learned, new Observation(one.item(), true, 0, right))
                    .model();
        }
        return learned;
    }

    private Pool both() {
        return new Pool(bank, Set.of(FIRST, SECOND));
    }

    private static SessionView practice(List<ItemId> asked) {
        return new SessionView(SessionKind.PRACTICE, asked, List.of(), false);
    }

    private Choice chosen(ChoiceRequest request) {
        return ((Decision.Chosen) engine.choose(request)).choice();
    }

    private static ChoiceRequest request(LearnerModel model, Pool pool, SessionView session, Instant now, long seed) {
        return new ChoiceRequest(model, pool, session, now, seed);
    }

    private static Candidate candidate(String id, SkillId skill) {
        return new Candidate(new Item(new ItemId(id), List.of(skill), .25, AuthorLevel.MEDIUM), Set.of("idea"), true);
    }
}
