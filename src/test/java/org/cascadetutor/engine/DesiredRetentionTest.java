package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.junit.jupiter.api.Test;

/** How much is to be remembered moves the day of a review, and nothing else. */
class DesiredRetentionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final SkillId SKILL = new SkillId("skill");
    private static final Item ITEM = new Item(new ItemId("item"), List.of(SKILL), .25, AuthorLevel.MEDIUM);

    private final AdaptiveEngine usual = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());

    @Test
    void whoWantsToRememberMoreIsDueEarlier() {
        LearnerModel model = answered(usual);
        assertThat(due(usual.keeping(.97), model)).isBefore(due(usual, model));
        assertThat(due(usual.keeping(.80), model)).isAfter(due(usual, model));
    }

    @Test
    void predictionAndLearningStayAsTheyAre() {
        AdaptiveEngine eager = usual.keeping(.97);
        assertThat(answered(eager)).isEqualTo(answered(usual));
        assertThat(eager.predict(answered(eager), ITEM, NOW.plus(Duration.ofDays(9))))
                .isEqualTo(usual.predict(answered(usual), ITEM, NOW.plus(Duration.ofDays(9))));
    }

    @Test
    void theUsualIsTheSameEngine() {
        assertThat(usual.keeping(.9)).isSameAs(usual);
    }

    private static LearnerModel answered(AdaptiveEngine engine) {
        AnswerContext context = new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), 3, NOW);
        return engine.observe(LearnerModel.empty(), new Observation(ITEM, true, 0, context))
                .model();
    }

    private static Instant due(AdaptiveEngine engine, LearnerModel model) {
        return engine.estimate(model, SKILL, NOW).dueAt().orElseThrow();
    }
}
