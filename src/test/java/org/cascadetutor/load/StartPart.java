package org.cascadetutor.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cascadetutor.load.LoadBenchmark.Table;

/**
 * From the start of the process to the first page, beside a bare Quarkus application with the same database: src/load/bare,
 * one page, one entity, one migration. In turns, on a database that has been migrated before.
 */
final class StartPart {

    private static final Path BARE = Path.of("target", "load-bare", "quarkus-app", "quarkus-run.jar");
    private static final int STARTS = 3;

    private StartPart() {}

    static void run(String kind, Table table) throws Exception {
        if (!kind.equals("h2") || !Files.exists(BARE)) {
            return;
        }
        Path bareRows = Path.of("target", "load", "bare").toAbsolutePath();
        try (Database database = LoadBenchmark.database(kind)) {
            database.start().close();
            long memory = 0;
            long[] ours = new long[STARTS];
            long[] theirs = new long[STARTS];
            for (int i = 0; i < STARTS; i++) {
                try (App app = database.start()) {
                    ours[i] = app.startMillis();
                    memory = app.residentMebibytes();
                }
                try (App app = App.start(
                        BARE,
                        List.of("-Xmx1g"),
                        Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:file:" + bareRows + ";WRITE_DELAY=0"),
                        Path.of("target", "load", "bare.log"),
                        "/hello")) {
                    theirs[i] = app.startMillis();
                }
            }
            table.row(
                    "start to the first page (%d MiB then)".formatted(memory),
                    kind,
                    median(ours) + " ms",
                    median(theirs) + " ms, bare Quarkus",
                    (double) median(ours) / median(theirs),
                    "≤ 2");
        }
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
