package org.cascadetutor.progress.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** A row to be written, or to go where it has no body; `stored` where there is one already. */
    record Change(StateKey key, boolean stored, Optional<String> body) {}

    /** What has to be written for one model to become another; cheap where they share most of their parts. */
    List<Change> changes(LearnerModel before, LearnerModel after) {
        List<Change> changes = new ArrayList<>();
        if (!after.learner().equals(before.learner())) {
            changes.add(new Change(new StateKey(Kind.LEARNER, ""), true, Optional.of(write(after.learner()))));
        }
        compare(changes, before.skills(), after.skills(), id -> new StateKey(Kind.SKILL, id.value()));
        compare(changes, before.items(), after.items(), id -> new StateKey(Kind.ITEM, id.value()));
        compare(changes, before.skillSets(), after.skillSets(), id -> new StateKey(Kind.SKILL_SET, id));
        compare(changes, before.misconceptions(), after.misconceptions(), id -> new StateKey(Kind.MISCONCEPTION, id));
        return changes;
    }

    private <K, S> void compare(List<Change> changes, Map<K, S> before, Map<K, S> after, Function<K, StateKey> key) {
        after.forEach((id, state) -> {
            S was = before.get(id);
            if (was != state && !state.equals(was)) {
                changes.add(new Change(key.apply(id), was != null, Optional.of(write(state))));
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> changes.add(new Change(key.apply(id), true, Optional.empty())));
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
