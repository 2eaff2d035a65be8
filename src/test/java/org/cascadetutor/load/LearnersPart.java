package org.cascadetutor.load;

import java.util.concurrent.atomic.AtomicLong;
import org.cascadetutor.load.LoadBenchmark.Table;

/** How long an answer takes with 50 and with 500 learners at once: with a pause for reading, and without any. */
final class LearnersPart {

    private static final int PAUSE_MILLIS = 4_000;

    private LearnersPart() {}

    static void run(String kind, Table table) throws Exception {
        AtomicLong seed = new AtomicLong(1_000);
        try (Database database = LoadBenchmark.database(kind);
                App app = database.start()) {
            for (int learners : new int[] {50, 500}) {
                for (int pause : new int[] {PAUSE_MILLIS, 0}) {
                    Load.Result answers = Load.run(
                            learners,
                            LoadBenchmark.warmUp(),
                            LoadBenchmark.seconds(),
                            () -> new Learner(app.port(), LoadBenchmark.course(), seed.incrementAndGet(), pause));
                    table.row(
                            "%d learners at once, %s"
                                    .formatted(learners, pause == 0 ? "no pause" : "an answer each 4 s"),
                            kind,
                            LoadBenchmark.times(answers),
                            LoadBenchmark.rate(answers),
                            Double.NaN,
                            "");
                }
            }
        }
    }
}
