package org.cascadetutor.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How fast the packaged application is, each figure beside what it is to be measured by, in one run on one machine. Prints a
 * Markdown table; docs/performance.md says how to run it and what came out.
 */
public final class LoadBenchmark {

    private static final Path FOLDER = Path.of("target", "load");

    private final Table table = new Table();

    /** A part of the run: what it measures, on a kind of database. */
    private interface Part {
        void run(String kind, Table table) throws Exception;
    }

    private static final Map<String, Part> PARTS = Map.of(
            "start", StartPart::run,
            "pages", PagesPart::run,
            "answers", AnswersPart::run,
            "learners", LearnersPart::run,
            "growth", GrowthPart::run,
            "export", ExportPart::run);

    private static final List<String> ORDER = List.of("start", "pages", "answers", "learners", "growth", "export");

    private LoadBenchmark() {}

    /** Settings are system properties: `load.parts`, `load.databases`, `load.seconds`, `load.attempts`, `load.rows`. */
    public static void main(String[] args) throws Exception {
        LoadBenchmark benchmark = new LoadBenchmark();
        Set<String> wanted =
                Set.of(System.getProperty("load.parts", String.join(",", ORDER)).split(","));
        for (String part : ORDER) {
            for (String kind :
                    System.getProperty("load.databases", "h2,postgresql").split(",")) {
                if (wanted.contains(part)) {
                    PARTS.get(part).run(kind, benchmark.table);
                }
            }
        }
        benchmark.table.print();
    }

    static double seconds() {
        return Double.parseDouble(System.getProperty("load.seconds", "10"));
    }

    static double warmUp() {
        return Double.parseDouble(System.getProperty("load.warmup", "15"));
    }

    static String course() {
        return System.getProperty("load.course", "metastasis");
    }

    static Database database(String kind) throws java.io.IOException {
        return Database.empty(kind, FOLDER.resolve(kind));
    }

    /** The rows of the table, in the order they were measured; told as they come, and once more as a whole. */
    static final class Table {
        private final StringBuilder rows = new StringBuilder();

        void row(String what, String kind, String measured, String against, double ratio, String goal) {
            String told = Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
            String row = "| %s | %s | %s | %s | %s | %s |".formatted(what, kind, measured, against, told, goal);
            rows.append(row).append('\n');
            say(row);
        }

        void print() throws java.io.IOException {
            String whole =
                    "\n%d cores, Java %s, %s\n\n| what | database | measured | beside | ratio | goal |\n|---|---|---|---|---|---|\n%s"
                            .formatted(
                                    Runtime.getRuntime().availableProcessors(),
                                    System.getProperty("java.version"),
                                    System.getProperty("os.name"),
                                    rows);
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("table.md"), whole);
            say(whole);
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    static String rate(Load.Result result) {
        return String.format(Locale.ROOT, "%.0f/s", result.perSecond());
    }

    static String times(Load.Result result) {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", result.millis(0.5), result.millis(0.99));
    }
}
