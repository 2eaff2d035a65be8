package org.cascadetutor.load;

import java.util.concurrent.atomic.AtomicLong;
import org.cascadetutor.load.LoadBenchmark.Table;

/** Answers a second, beside bare JDBC transactions that write the same rows to the same database from as many connections. */
final class AnswersPart {

    private static final int LEARNERS = 16;

    private AnswersPart() {}

    static void run(String kind, Table table) throws Exception {
        AtomicLong seed = new AtomicLong();
        try (Database database = LoadBenchmark.database(kind)) {
            Load.Result answers;
            try (App app = database.start()) {
                answers = Load.run(
                        LEARNERS,
                        LoadBenchmark.warmUp(),
                        LoadBenchmark.seconds(),
                        () -> new Learner(app.port(), LoadBenchmark.course(), seed.incrementAndGet(), 0));
            }
            long given = database.number("select count(*) from attempt");
            BareTransactions.Samples samples;
            try (var connection = database.connect()) {
                samples = BareTransactions.Samples.read(connection);
            }
            Load.Result bare;
            try (var open = database.connect()) {
                bare = Load.run(
                        LEARNERS,
                        LoadBenchmark.warmUp() / 3,
                        LoadBenchmark.seconds(),
                        () -> new BareTransactions(database.connect(), samples, seed.incrementAndGet()));
            }
            table.row(
                    "answers, 16 learners without pause (%d given)".formatted(given),
                    kind,
                    LoadBenchmark.rate(answers) + ", " + LoadBenchmark.times(answers),
                    LoadBenchmark.rate(bare) + " bare transactions",
                    answers.perSecond() / bare.perSecond(),
                    "≥ 0.5");
        }
    }
}
