package org.cascadetutor.content.compile;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;

/**
 * Measures the compiler on a course of 400 questions and more: the lessons of a real one, repeated under other names. Prints CPU
 * time of this thread, in milliseconds: the first compilation in a fresh process, and medians after that.
 *
 * <pre>java -cp … org.cascadetutor.content.compile.CompilerBenchmark content/metastasis</pre>
 */
public final class CompilerBenchmark {

    private static final int QUESTIONS = 400;
    private static final int RUNS = 15;

    private CompilerBenchmark() {}

    public static void main(String[] args) {
        Sources one = SourceScan.of(Path.of(args.length > 0 ? args[0] : "content/metastasis"));
        Sources course = enlarged(one, one.courses().get(0));
        String slug = course.courses().get(0);
        Timed cold = timed(() -> Compiler.compile(course));
        Compilation whole = cold.result();
        System.out.printf("%d lessons, %d questions, %d problems%n", whole.lessons(), whole.questions(), whole.report().problems().size());
        System.out.printf("whole course, first in a fresh process: %.0f ms%n", cold.millis());
        System.out.printf("whole course, median: %.0f ms%n", median(() -> Compiler.compile(course)));
        for (String ending : List.of("/lesson.md", "/questions.yaml", "misconceptions.yaml", "skills.yaml", "glossary.yaml")) {
            String file = course.below(slug).filter(path -> path.endsWith(ending)).reduce((a, b) -> b).orElseThrow();
            Sources changed = course.with(file, course.text(file).orElseThrow() + "\n");
            System.out.printf("after a change in %s, median: %.0f ms%n", file, median(() -> Compiler.compile(changed, whole)));
        }
    }

    /** Every lesson again under another name, with other ids, until there are enough questions. */
    private static Sources enlarged(Sources one, String slug) {
        SortedMap<String, String> files = new TreeMap<>();
        one.below(slug).forEach(path -> files.put(path, one.text(path).orElseThrow()));
        long copies = QUESTIONS / Math.max(1, Compiler.compile(one).questions());
        StringBuilder course = new StringBuilder(files.get(slug + "/course.yaml").replaceAll("(?s)\nmodules:.*", "\nmodules:\n"));
        for (long copy = 0; copy <= copies; copy++) {
            String end = "-v" + copy;
            one.below(slug).filter(path -> path.split("/").length > 3).forEach(path -> {
                String[] parts = path.split("/", 4);
                String text = one.text(path).orElseThrow();
                files.put(
                        "%s/copy%s/%s%s/%s".formatted(slug, end, parts[2], end, parts[3]),
                        path.endsWith("questions.yaml") ? text.replaceAll("(?m)^- id: (\\S+)", "- id: $1" + end) : text);
            });
            List<String> lessons = files.keySet().stream()
                    .filter(path -> path.startsWith(slug + "/copy" + end + "/") && path.endsWith("/lesson.md"))
                    .map(path -> path.split("/")[2])
                    .toList();
            course.append("  - { id: copy%s, title: Copy, lessons: %s }\n".formatted(end, lessons));
        }
        files.put(slug + "/course.yaml", course.toString());
        return new Sources(files, List.of());
    }

    private record Timed(Compilation result, double millis) {}

    private static Timed timed(Supplier<Compilation> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Compilation result = work.get();
        return new Timed(result, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
    }

    private static double median(Supplier<Compilation> work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(timed(work).millis());
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }
}
