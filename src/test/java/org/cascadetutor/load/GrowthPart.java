package org.cascadetutor.load;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.cascadetutor.load.LoadBenchmark.Table;

/** How long an answer takes as the log grows, one learner after the other; and how many bytes an attempt takes. */
final class GrowthPart {

    private static final long FEW = 10_000;

    private GrowthPart() {}

    static void run(String kind, Table table) throws Exception {
        long many = Long.getLong("load.attempts", 1_000_000);
        boolean replies = Boolean.getBoolean("load.replies");
        try (Database database = LoadBenchmark.database(kind)) {
            answers(database, 1);
            Filling.upTo(database, FEW, true);
            long before = database.bytes();
            Load.Result few = answers(database, 2);
            long start = System.nanoTime();
            long from = database.number("select count(*) from attempt");
            Filling.upTo(database, many, replies);
            double seconds = (System.nanoTime() - start) / 1e9;
            long each = (database.bytes() - before) / Math.max(1, many - from);
            LoadBenchmark.say(String.format(
                    Locale.ROOT, "filled %d attempts in %.0f s, %d bytes each", many - from, seconds, each));
            Load.Result much = answers(database, 3);
            table.row(
                    "p50 of an answer with %,d attempts stored".formatted(many),
                    kind,
                    LoadBenchmark.times(much),
                    LoadBenchmark.times(few) + " with 10,000",
                    much.millis(0.5) / few.millis(0.5),
                    "≤ 1.2");
            table.row(
                    "bytes of an attempt, " + (replies ? "whole" : "without its reply"),
                    kind,
                    each + " bytes",
                    "indexes included",
                    Double.NaN,
                    "");
        }
    }

    private static Load.Result answers(Database database, long from) throws Exception {
        AtomicLong seed = new AtomicLong(from * 1_000_000);
        try (App app = database.start()) {
            return Load.run(
                    2,
                    LoadBenchmark.warmUp(),
                    2 * LoadBenchmark.seconds(),
                    () -> new Learner(app.port(), LoadBenchmark.course(), seed.incrementAndGet(), 0));
        }
    }
}
