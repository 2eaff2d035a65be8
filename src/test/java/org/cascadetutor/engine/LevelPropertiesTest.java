package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.state.LearnerModel;
import org.junit.jupiter.api.Test;

/** When levels are won, kept and lost, over generated histories of one skill. */
class LevelPropertiesTest {

    private static final SkillId SKILL = new SkillId("skill");
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final int RIGHT_TILL = 75;

    private final AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());

    @Property(tries = 200)
    void proficiencyIsWonAtEightyFiveKeptAboveSeventyFiveAndNeverWonByAWrongAnswer(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        boolean before = false;
        Set<Integer> items = new HashSet<>();
        int answers = 0;
        for (int step : history) {
            boolean right = step < RIGHT_TILL;
            items.add(step % 7);
            model = answer(model, step % 7, right, SessionKind.PRACTICE, MONDAY);
            answers++;
            SkillEstimate now = engine.estimate(model, SKILL, MONDAY);
            boolean proficient = now.level().atLeast(Level.PROFICIENT);
            if (before) {
                assertThat(proficient).isEqualTo(now.probability() >= .75);
            } else {
                boolean earned = right && now.probability() >= .85 && answers >= 3 && items.size() >= 2;
                assertThat(proficient).isEqualTo(earned);
            }
            before = proficient;
        }
    }

    @Property(tries = 100)
    void belowProficiencyTheLevelIsTheProbabilityAlone(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 99) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        for (int step : history) {
            model = answer(model, step % 7, step < 50, SessionKind.PRACTICE, MONDAY);
            SkillEstimate now = engine.estimate(model, SKILL, MONDAY);
            if (!now.level().atLeast(Level.PROFICIENT)) {
                assertThat(now.level()).isEqualTo(now.probability() >= .65 ? Level.FAMILIAR : Level.LEARNING);
            }
        }
    }

    @Property(tries = 100)
    void timeAloneNeverRaisesALevelAndTakesAtMostOne(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 99) Integer> history,
            @ForAll @IntRange(max = 4000) int days) {
        LearnerModel model = LearnerModel.empty();
        for (int step : history) {
            model = answer(model, step % 7, step < 90, SessionKind.CHECK, MONDAY);
        }
        Level now = engine.estimate(model, SKILL, MONDAY).level();
        Level later = engine.estimate(model, SKILL, MONDAY.plus(Duration.ofDays(days)))
                .level();
        assertThat(now.compareTo(later)).isBetween(0, 1);
        if (!now.atLeast(Level.PROFICIENT)) {
            assertThat(later).isEqualTo(now);
        }
    }

    @Test
    void masteryNeedsTwoRightAnswersInAMasteryCheckAndIsLostByAWrongOne() {
        LearnerModel model = LearnerModel.empty();
        for (int i = 0; i < 8; i++) {
            model = answer(model, i, true, SessionKind.PRACTICE, MONDAY);
        }
        assertThat(engine.estimate(model, SKILL, MONDAY).level()).isEqualTo(Level.PROFICIENT);
        model = answer(model, 8, true, SessionKind.CHECK, MONDAY);
        assertThat(engine.estimate(model, SKILL, MONDAY).level()).isEqualTo(Level.PROFICIENT);
        model = answer(model, 9, true, SessionKind.CHECK, MONDAY);
        assertThat(engine.estimate(model, SKILL, MONDAY).level()).isEqualTo(Level.MASTERED);
        model = answer(model, 10, false, SessionKind.CHECK, MONDAY);
        assertThat(engine.estimate(model, SKILL, MONDAY).level()).isLessThan(Level.MASTERED);
    }

    @Property(tries = 50)
    void aLessonsShareIsThatOfItsProficientSkills(@ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> history) {
        LearnerModel model = LearnerModel.empty();
        for (int step : history) {
            model = answer(model, step % 7, step < 90, SessionKind.PRACTICE, MONDAY);
        }
        boolean proficient = engine.estimate(model, SKILL, MONDAY).level().atLeast(Level.PROFICIENT);
        List<SkillId> lesson = new ArrayList<>(List.of(SKILL, new SkillId("untouched")));
        assertThat(engine.masteredShare(model, lesson, MONDAY)).isEqualTo(proficient ? .5 : 0);
        assertThat(engine.levelOf(model, lesson, MONDAY))
                .isEqualTo(history.isEmpty() ? Level.NOT_STARTED : Level.LEARNING);
    }

    private LearnerModel answer(LearnerModel model, int item, boolean right, SessionKind kind, Instant at) {
        Item asked = new Item(new ItemId("i" + item), List.of(SKILL), 0, AuthorLevel.MEDIUM);
        AnswerContext context = new AnswerContext(kind, Optional.empty(), Set.of(), right ? 3 : 1, at);
        return engine.observe(model, new Observation(asked, right, 0, context)).model();
    }
}
