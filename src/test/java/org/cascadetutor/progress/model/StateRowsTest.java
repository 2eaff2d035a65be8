package org.cascadetutor.progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.LearnerState;
import org.cascadetutor.engine.state.MisconceptionState;
import org.cascadetutor.engine.state.SkillSetState;
import org.cascadetutor.engine.state.Trail;
import org.cascadetutor.progress.model.StateKey.Kind;
import org.junit.jupiter.api.Test;

/** A learner model as rows, now and from before. */
class StateRowsTest {

    private final StateRows rows = new StateRows(new ObjectMapper());

    @Test
    void rowsReadBackToTheSameModel() {
        Trail trail = new Trail(Long.MIN_VALUE, -7, 9_007_199_254_740_993L, "101");
        LearnerModel model = new LearnerModel(
                new LearnerState(0.1, 0.2, 3, 2, 0.3, 1, "a+b", trail),
                Map.of(),
                Map.of(),
                Map.of("a+b", SkillSetState.initial().after(new ItemId("i"), true)),
                Map.of());
        assertThat(rows.toModel(rows.toRows(model))).isEqualTo(model);
    }

    @Test
    void rowsOlderThanTrailsReadAsOnesWithoutAnAnswer() {
        LearnerModel model = rows.toModel(Map.of(
                new StateKey(Kind.LEARNER, ""),
                "{\"ability\":0.5,\"variance\":0.25,\"answers\":3,\"wins\":2,\"fastResidual\":0.0,\"previousOutcome\":1,"
                        + "\"previousSkillSet\":\"a\"}",
                new StateKey(Kind.SKILL_SET, "a"),
                "{\"outcomes\":\"011\"}"));
        assertThat(model.learner().trail()).isEqualTo(Trail.none());
        assertThat(model.learner().previousSkillSet()).isEqualTo("a");
        assertThat(model.skillSet("a")).isEqualTo(new SkillSetState("011", 0));
    }

    @Test
    void changesAreWhatDiffersAndWhatIsGone() {
        MisconceptionState held = new MisconceptionState(1, true, new ItemId("i"));
        LearnerModel before = model(Map.of("a", new SkillSetState("0", 0), "b", new SkillSetState("1", 0)), held);
        LearnerModel after = new LearnerModel(
                before.learner(),
                Map.of(),
                Map.of(),
                Map.of("a", new SkillSetState("01", 0), "b", new SkillSetState("1", 0), "c", new SkillSetState("1", 0)),
                Map.of());
        assertThat(rows.changes(before, before)).isEmpty();
        assertThat(rows.changes(before, after))
                .extracting(StateRows.Change::key, StateRows.Change::stored, change -> change.body()
                        .isPresent())
                .containsExactlyInAnyOrder(
                        tuple(new StateKey(Kind.SKILL_SET, "a"), true, true),
                        tuple(new StateKey(Kind.SKILL_SET, "c"), false, true),
                        tuple(new StateKey(Kind.MISCONCEPTION, "m"), true, false));
    }

    private static LearnerModel model(Map<String, SkillSetState> sets, MisconceptionState held) {
        return new LearnerModel(LearnerState.initial(), Map.of(), Map.of(), sets, Map.of("m", held));
    }
}
