package org.cascadetutor.load;

import org.cascadetutor.load.LoadBenchmark.Table;

/** Lesson pages a second beside a file of the same size that the same server only has to hand out, in turns. */
final class PagesPart {

    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 3;
    private static final int ANSWERS = 20;

    private PagesPart() {}

    static void run(String kind, Table table) throws Exception {
        try (Database database = LoadBenchmark.database(kind);
                App app = database.start();
                Learner learner = new Learner(app.port(), LoadBenchmark.course(), 1, 0)) {
            for (int i = 0; i < ANSWERS; i++) {
                learner.once();
            }
            Pages pages = Pages.of(app.port(), LoadBenchmark.course());
            String cookie = "Cookie: cascade=" + Cookies.ofNewGuest(app.port(), LoadBenchmark.course());
            double[] constant = new double[ROUNDS + 1];
            double[] visitor = new double[ROUNDS + 1];
            double[] known = new double[ROUNDS + 1];
            for (int round = 0; round <= ROUNDS; round++) {
                constant[round] = rate(app, pages.constant());
                visitor[round] = rate(app, pages.lesson());
                known[round] = rate(app, pages.lesson(), cookie);
            }
            String beside = "%.0f/s of %d bytes".formatted(mean(constant), pages.constantBytes());
            table.row(
                    "lesson page, visitor (%d bytes)".formatted(pages.lessonBytes()),
                    kind,
                    "%.0f/s".formatted(mean(visitor)),
                    beside,
                    mean(visitor) / mean(constant),
                    "≥ 0.9");
            table.row(
                    "lesson page, learner with progress",
                    kind,
                    "%.0f/s".formatted(mean(known)),
                    beside,
                    mean(known) / mean(constant),
                    "≥ 0.5");
        }
    }

    private static double rate(App app, String path, String... headers) throws Exception {
        return Load.run(CONNECTIONS, 1, LoadBenchmark.seconds(), () -> Pages.Reader.of(app.port(), path, headers))
                .perSecond();
    }

    /** Without the first round, in which everything was still cold. */
    private static double mean(double[] rounds) {
        double sum = 0;
        for (int i = 1; i < rounds.length; i++) {
            sum += rounds[i];
        }
        return sum / (rounds.length - 1);
    }
}
