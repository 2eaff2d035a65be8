package org.cascadetutor.progress.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.calibration.ItemFigures;
import org.cascadetutor.engine.calibration.Readout;
import org.cascadetutor.engine.calibration.ReadoutSums;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.calibration.SnapshotBody.ItemRow;
import org.cascadetutor.progress.calibration.SnapshotBody.SetRow;
import org.cascadetutor.progress.calibration.SnapshotBody.Value;
import org.cascadetutor.progress.calibration.SnapshotBody.WeightRow;
import org.jspecify.annotations.Nullable;

/** Between a snapshot and its text: the same snapshot makes the same text, and the text the same snapshot, bit for bit. */
@Singleton
class SnapshotText {

    private final ObjectMapper json;

    SnapshotText(ObjectMapper json) {
        this.json = json;
    }

    String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(body(snapshot));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The context tables: eight bytes a number, in base 64. */
    String writeContexts(Snapshot snapshot) {
        long[] numbers = snapshot.calibration().contexts().numbers();
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** A snapshot older than the tables has no text of them. */
    Snapshot read(int number, String text, @Nullable String contexts) {
        try {
            return snapshot(number, json.readValue(text, SnapshotBody.class), rates(contexts));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ContextRates rates(@Nullable String text) {
        if (text == null) {
            return ContextRates.none();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        long[] numbers = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(numbers);
        return ContextRates.of(numbers);
    }

    private static SnapshotBody body(Snapshot snapshot) {
        Calibration known = snapshot.calibration();
        TreeMap<String, ItemRow> items = new TreeMap<>();
        snapshot.figures()
                .forEach((id, figures) -> items.put(
                        id.value(),
                        new ItemRow(
                                value(known.items().get(id)),
                                value(known.slopes().get(id)),
                                figures.answers(),
                                figures.medianMillis().orElse(null))));
        TreeMap<String, Value> skills = new TreeMap<>();
        known.skills().forEach((id, difficulty) -> skills.put(id.value(), value(difficulty)));
        TreeMap<String, SetRow> sets = new TreeMap<>();
        known.readout()
                .skillSets()
                .forEach((set, delta) -> sets.put(
                        set, new SetRow(delta, snapshot.sums().skillSets().get(set))));
        return new SnapshotBody(value(known.mu()), items, skills, weights(snapshot), sets);
    }

    private static List<WeightRow> weights(Snapshot snapshot) {
        List<Double> weights = snapshot.calibration().readout().weights();
        ReadoutSums sums = snapshot.sums();
        List<WeightRow> rows = new ArrayList<>();
        for (int j = 0; j < weights.size(); j++) {
            rows.add(new WeightRow(
                    weights.get(j), sums.origin().get(j), sums.weights().get(j)));
        }
        return rows;
    }

    private static @Nullable Value value(@Nullable Difficulty difficulty) {
        return difficulty == null ? null : new Value(difficulty.value(), difficulty.variance());
    }

    private static Snapshot snapshot(int number, SnapshotBody body, ContextRates contexts) {
        Map<ItemId, Difficulty> items = new HashMap<>();
        Map<ItemId, Difficulty> slopes = new HashMap<>();
        Map<ItemId, ItemFigures> figures = new HashMap<>();
        body.items().forEach((id, row) -> {
            ItemId item = new ItemId(id);
            figures.put(item, new ItemFigures(row.answers(), Optional.ofNullable(row.medianMillis())));
            if (row.difficulty() != null) {
                items.put(item, difficulty(row.difficulty()));
            }
            if (row.slope() != null) {
                slopes.put(item, difficulty(row.slope()));
            }
        });
        Map<SkillId, Difficulty> skills = new HashMap<>();
        body.skills().forEach((id, value) -> skills.put(new SkillId(id), difficulty(value)));
        Calibration known =
                new Calibration(number, difficulty(body.mu()), items, skills, slopes, readout(body), contexts);
        return new Snapshot(known, sums(body), figures);
    }

    private static Readout readout(SnapshotBody body) {
        Map<String, List<Double>> deltas = new HashMap<>();
        body.skillSets().forEach((set, row) -> deltas.put(set, row.delta()));
        return new Readout(body.weights().stream().map(WeightRow::weight).toList(), deltas);
    }

    private static ReadoutSums sums(SnapshotBody body) {
        Map<String, List<Double>> sums = new HashMap<>();
        body.skillSets().forEach((set, row) -> sums.put(set, row.sums()));
        return new ReadoutSums(
                body.weights().stream().map(WeightRow::origin).toList(),
                body.weights().stream().map(WeightRow::sum).toList(),
                sums);
    }

    private static Difficulty difficulty(Value value) {
        return new Difficulty(value.value(), value.variance());
    }
}
