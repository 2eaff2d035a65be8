package org.cascadetutor.engine.calibration;

import java.util.Map;
import java.util.Optional;
import org.cascadetutor.engine.item.ItemId;

/**
 * A calibration as it is kept for ever: what predicts, what was counted beside it, and what the next one needs to go on
 * learning. Immutable.
 *
 * @param figures by item; an item that is missing was never answered
 */
public record Snapshot(Calibration calibration, ReadoutSums sums, Map<ItemId, ItemFigures> figures) {

    public Snapshot {
        figures = Map.copyOf(figures);
    }

    /** The calibration a course starts from: no answer has been learned from. */
    public static Snapshot first(Calibration calibration) {
        return new Snapshot(calibration, ReadoutSums.fresh(calibration.readout()), Map.of());
    }

    public int number() {
        return calibration.number();
    }

    public ItemFigures figures(ItemId item) {
        return figures.getOrDefault(item, ItemFigures.NONE);
    }

    /** The item's median time in milliseconds, from ten answers on. */
    public Optional<Long> medianMillis(ItemId item) {
        return figures(item).medianMillis();
    }
}
