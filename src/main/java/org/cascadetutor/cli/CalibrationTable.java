package org.cascadetutor.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.progress.calibration.Published;

/** A calibration as lines of tab-separated columns: kind, id, difficulty and its standard error in logits, answers, median. */
final class CalibrationTable {

    private static final String HEAD = "kind\tid\tdifficulty\tse\tanswers\tmedianSeconds\n";

    private CalibrationTable() {}

    static String of(Published published) {
        Snapshot snapshot = published.snapshot();
        Calibration known = snapshot.calibration();
        String title = String.format(
                "# %s, calibration %d, published %s, %d cells of context tables in use%n",
                published.course(),
                snapshot.number(),
                published.at(),
                known.contexts().cells());
        String mean = line("mean", "", known.mu()) + "\t\t\n";
        return title + HEAD + mean + skills(known) + items(snapshot);
    }

    private static String skills(Calibration known) {
        return new TreeMap<>(known.skills())
                .entrySet().stream()
                        .map(skill -> line("skill", skill.getKey().value(), skill.getValue()) + "\t\t\n")
                        .collect(Collectors.joining());
    }

    private static String items(Snapshot snapshot) {
        return new TreeMap<>(snapshot.calibration().items())
                .entrySet().stream().map(item -> item(snapshot, item)).collect(Collectors.joining());
    }

    private static String item(Snapshot snapshot, Map.Entry<ItemId, Difficulty> item) {
        String median = snapshot.medianMillis(item.getKey())
                .map(millis -> String.format(Locale.ROOT, "%.1f", millis / 1000.0))
                .orElse("");
        return line("item", item.getKey().value(), item.getValue()) + "\t"
                + snapshot.figures(item.getKey()).answers() + "\t" + median + "\n";
    }

    private static String line(String kind, String id, Difficulty difficulty) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%.3f\t%.3f",
                kind,
                id,
                difficulty.value(),
                StrictMath.sqrt(difficulty.variance()));
    }
}
