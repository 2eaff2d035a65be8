package org.cascadetutor.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.state.LearnerModel;
import org.junit.jupiter.api.Test;

/** Who answers everything wrong meets every question of a course in which each skill builds on the one before. */
class NeverLockedOutTest {

    private static final int SKILLS = 5;
    private static final int ITEMS_EACH = 4;
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private final AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
    private final Bank bank = chain(ITEMS_EACH);
    private LearnerModel model = LearnerModel.empty();
    private Instant now = MONDAY;

    @Property(tries = 60)
    void everyLessonHasAQuestionWhileAnyOfItsOwnIsUnseen(
            @ForAll long seed, @ForAll @IntRange(max = SKILLS - 1) int lesson) {
        model = LearnerModel.empty();
        Set<ItemId> seen = new HashSet<>();
        List<ItemId> asked = sitting(Set.of(skill(lesson)), seed);
        seen.addAll(asked);
        assertThat(seen)
                .containsAll(bank.of(skill(lesson)).stream()
                        .map(one -> one.item().id())
                        .toList());
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void everyItemIsReachedOnOneDayThoughAllAnswersAreWrong() {
        Set<SkillId> all = new HashSet<>();
        for (int i = 0; i < SKILLS; i++) {
            all.add(skill(i));
        }
        assertThat(sitting(all, 3)).hasSize(SKILLS * ITEMS_EACH);
    }

    @Test
    void aPrerequisiteStillComesFirstOnEveryNewDay() {
        sitting(Set.of(skill(1)), 3);
        assertThat(engine.estimate(model, skill(0), now).level()).isEqualTo(Level.LEARNING);
        now = now.plus(Duration.ofDays(1));
        assertThat(choice(Set.of(skill(1)), List.of(), List.of(), 5).skill()).isEqualTo(skill(0));
    }

    @Test
    void aPrerequisiteWithManyQuestionsLocksOnlyUntilItHadItsTurnToday() {
        Bank large = chain(40);
        List<SkillId> skills = skills(large, Set.of(skill(1)), 12);
        assertThat(skills.subList(0, 6)).containsOnly(skill(0));
        assertThat(skills.subList(6, 12)).contains(skill(1));
    }

    private List<ItemId> sitting(Set<SkillId> targets, long seed) {
        List<ItemId> asked = new ArrayList<>();
        List<SkillId> skills = new ArrayList<>();
        while (engine.choose(request(bank, targets, asked, skills, seed)) instanceof Decision.Chosen chosen) {
            answerWrong(bank, chosen.choice().item());
            asked.add(chosen.choice().item());
            skills.add(chosen.choice().skill());
        }
        return asked;
    }

    private List<SkillId> skills(Bank of, Set<SkillId> targets, int most) {
        List<ItemId> asked = new ArrayList<>();
        List<SkillId> skills = new ArrayList<>();
        while (asked.size() < most
                && engine.choose(request(of, targets, asked, skills, 1)) instanceof Decision.Chosen chosen) {
            answerWrong(of, chosen.choice().item());
            asked.add(chosen.choice().item());
            skills.add(chosen.choice().skill());
        }
        return skills;
    }

    private Choice choice(Set<SkillId> targets, List<ItemId> asked, List<SkillId> skills, long seed) {
        return ((Decision.Chosen) engine.choose(request(bank, targets, asked, skills, seed))).choice();
    }

    private ChoiceRequest request(Bank of, Set<SkillId> targets, List<ItemId> asked, List<SkillId> skills, long seed) {
        SessionView session = new SessionView(SessionKind.PRACTICE, asked, skills, false);
        return new ChoiceRequest(model, new Pool(of, targets), session, now, seed + asked.size());
    }

    private void answerWrong(Bank of, ItemId id) {
        Item item = of.candidates().stream()
                .map(Candidate::item)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        AnswerContext wrong = new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of("idea"), 1, now);
        model = engine.observe(model, new Observation(item, false, 0, wrong)).model();
    }

    private static SkillId skill(int i) {
        return new SkillId("skill-" + i);
    }

    private static Bank chain(int itemsEach) {
        List<Candidate> items = new ArrayList<>();
        Map<SkillId, Set<SkillId>> prerequisites = new HashMap<>();
        for (int s = 0; s < SKILLS; s++) {
            prerequisites.put(skill(s), s == 0 ? Set.of() : Set.of(skill(s - 1)));
            for (int i = 0; i < itemsEach; i++) {
                ItemId id = new ItemId("item-%d-%02d".formatted(s, i));
                Item item = new Item(id, List.of(skill(s)), .25, AuthorLevel.values()[i % 3]);
                items.add(new Candidate(item, Set.of("idea"), true));
            }
        }
        return new Bank(items, prerequisites);
    }
}
