package org.cascadetutor.progress.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.LearnerState;
import org.cascadetutor.engine.state.MisconceptionState;
import org.cascadetutor.engine.state.SkillSetState;
import org.cascadetutor.engine.state.SkillState;
import org.cascadetutor.progress.model.StateKey.Kind;

/** Between a learner model and its rows. Bodies are JSON, in which a double reads back to the same bits. */
@Singleton
class StateRows {

    private final ObjectMapper json;

    StateRows(ObjectMapper json) {
        this.json = json;
    }

    SortedMap<StateKey, String> toRows(LearnerModel model) {
        SortedMap<StateKey, String> rows = new TreeMap<>();
        rows.put(new StateKey(Kind.LEARNER, ""), write(model.learner()));
        model.skills().forEach((id, state) -> rows.put(new StateKey(Kind.SKILL, id.value()), write(state)));
        model.items().forEach((id, state) -> rows.put(new StateKey(Kind.ITEM, id.value()), write(state)));
        model.skillSets().forEach((id, state) -> rows.put(new StateKey(Kind.SKILL_SET, id), write(state)));
        model.misconceptions().forEach((id, state) -> rows.put(new StateKey(Kind.MISCONCEPTION, id), write(state)));
        return rows;
    }

    LearnerModel toModel(Map<StateKey, String> rows) {
        LearnerState learner = LearnerModel.empty().learner();
        Map<SkillId, SkillState> skills = new HashMap<>();
        Map<ItemId, ItemState> items = new HashMap<>();
        Map<String, SkillSetState> sets = new HashMap<>();
        Map<String, MisconceptionState> misconceptions = new HashMap<>();
        for (Map.Entry<StateKey, String> row : rows.entrySet()) {
            String ref = row.getKey().ref();
            String body = row.getValue();
            switch (row.getKey().kind()) {
                case LEARNER -> learner = read(body, LearnerState.class);
                case SKILL -> skills.put(new SkillId(ref), read(body, SkillState.class));
                case ITEM -> items.put(new ItemId(ref), read(body, ItemState.class));
                case SKILL_SET -> sets.put(ref, read(body, SkillSetState.class));
                case MISCONCEPTION -> misconceptions.put(ref, read(body, MisconceptionState.class));
            }
        }
        return new LearnerModel(learner, skills, items, sets, misconceptions);
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
