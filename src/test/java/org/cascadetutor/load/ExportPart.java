package org.cascadetutor.load;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cascadetutor.load.LoadBenchmark.Table;

/** A log of a million attempts as CSV by the command line, in 256 MB of memory. */
final class ExportPart {

    private static final String MEMORY = "-Xmx256m";

    private ExportPart() {}

    static void run(String kind, Table table) throws Exception {
        long rows = Long.getLong("load.rows", 1_000_000);
        try (Database database = LoadBenchmark.database(kind)) {
            try (App app = database.start();
                    Learner learner = new Learner(app.port(), LoadBenchmark.course(), 9, 0)) {
                for (int i = 0; i < 100; i++) {
                    learner.once();
                }
            }
            Filling.upTo(database, rows, Boolean.getBoolean("load.replies"));
            Path file = Path.of("target", "load", "attempts.csv");
            long start = System.nanoTime();
            int exit = export(database, file);
            double seconds = (System.nanoTime() - start) / 1e9;
            long lines = exit == 0 ? lines(file) : 0;
            table.row(
                    "CSV of %,d attempts under %s".formatted(rows, MEMORY),
                    kind,
                    exit == 0
                            ? String.format(Locale.ROOT, "%,d lines in %.0f s", lines, seconds)
                            : "failed with exit code " + exit,
                    String.format(Locale.ROOT, "%.0f MB", Files.size(file) / 1e6),
                    Double.NaN,
                    "");
            Files.delete(file);
        }
    }

    private static int export(Database database, Path file) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-jar"));
        command.addAll(List.of(
                database.jar().toString(), "export", "--course", LoadBenchmark.course(), "--format", "attempts.csv"));
        command.addAll(List.of("--out", file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(database.environment());
        return builder.start().waitFor();
    }

    private static long lines(Path file) throws java.io.IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().count();
        }
    }
}
