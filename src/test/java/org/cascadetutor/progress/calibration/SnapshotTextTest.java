package org.cascadetutor.progress.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.ItemId;
import org.junit.jupiter.api.Test;

/** The text of a calibration: read back to the same bits, bounded, and read for ever. */
class SnapshotTextTest {

    /** Room for the tables' text in its column. */
    private static final int ROOM = 524_288;

    private final SnapshotText text = new SnapshotText(new ObjectMapper());

    @Test
    void fullTablesReadBackToTheSameBitsAndHaveRoom() {
        Snapshot full = with(filled(400_000));
        String contexts = text.writeContexts(full);
        assertThat(contexts).hasSizeBetween(340_000, 349_600).hasSizeLessThan(ROOM);
        Snapshot read = text.read(0, text.write(full), contexts);
        assertThat(read).isEqualTo(full);
        assertThat(text.writeContexts(read)).isEqualTo(contexts);
    }

    @Test
    void emptyTablesTakeNextToNothing() {
        Snapshot first = Snapshot.first(Calibration.shipped());
        assertThat(text.writeContexts(first)).hasSizeLessThan(20);
        assertThat(text.read(0, text.write(first), text.writeContexts(first))).isEqualTo(first);
    }

    @Test
    void aCalibrationOlderThanSlopesAndTablesIsReadWithoutThem() {
        String old =
                """
                {"mu":{"value":0.5,"variance":0.25},
                 "items":{"i":{"difficulty":{"value":1.0,"variance":0.5},"answers":3,"medianMillis":null}},
                 "skills":{},"weights":[%s],"skillSets":{}}"""
                        .formatted(String.join(
                                ",", java.util.Collections.nCopies(32, "{\"weight\":1,\"origin\":1,\"sum\":10}")));
        Calibration read = text.read(4, old, null).calibration();
        assertThat(read.number()).isEqualTo(4);
        assertThat(read.contexts()).isEqualTo(ContextRates.none());
        assertThat(read.slopes()).isEmpty();
        assertThat(read.items()).containsOnlyKeys(new ItemId("i"));
    }

    private static Snapshot with(ContextRates contexts) {
        Calibration shipped = Calibration.shipped();
        return Snapshot.first(
                new Calibration(0, shipped.mu(), Map.of(), Map.of(), Map.of(), shipped.readout(), contexts));
    }

    private static ContextRates filled(int answers) {
        Random chance = new Random(3);
        ContextRates.Learning learning = ContextRates.none().learning();
        for (int i = 0; i < answers; i++) {
            learning.take(List.of(chance.nextLong()), chance.nextDouble() - 0.5, chance.nextDouble() / 4);
        }
        return learning.rates();
    }
}
