package org.cascadetutor.content.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;

/**
 * Measures the first compilation of a course in fresh processes and prints, in milliseconds, the median processor time of the
 * thread and of all threads (compiling of bytecode included) and the time on the wall. Given several class paths, it takes them in turn,
 * so that two versions are measured under the same load.
 *
 * <pre>java -cp … org.cascadetutor.content.compile.ColdCompile content 5 [class path …]</pre>
 */
public final class ColdCompile {

    private ColdCompile() {}

    /** One process: prints its three figures. */
    public static final class Once {

        private Once() {}

        public static void main(String[] args) {
            Sources sources = SourceScan.of(Path.of(args[0]));
            long[] before = now();
            Compilation compilation = Compiler.compile(sources);
            long[] after = now();
            System.out.printf(
                    "%d %d %d %d %d%n",
                    after[0] - before[0],
                    after[1] - before[1],
                    after[2] - before[2],
                    compilation.questions(),
                    compilation.report().problems().size());
        }

        private static long[] now() {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new long[] {thread, system.getProcessCpuTime(), System.nanoTime()};
        }
    }

    public static void main(String[] args) {
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        List<String> paths = args.length > 2
                ? Arrays.asList(args).subList(2, args.length)
                : List.of(System.getProperty("java.class.path"));
        Map<String, List<long[]>> figures = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            paths.forEach(path -> figures.computeIfAbsent(path, key -> new ArrayList<>())
                    .add(measure(path, args.length > 0 ? args[0] : "content")));
        }
        int number = 1;
        for (List<long[]> one : figures.values()) {
            System.out.printf(
                    "class path %d: %d questions, %d problems; median of %d: thread %d ms, all threads %d ms, wall %d"
                            + " ms; least: %d ms%n",
                    number++,
                    one.get(0)[3],
                    one.get(0)[4],
                    runs,
                    median(one, 0),
                    median(one, 1),
                    median(one, 2),
                    one.stream().mapToLong(each -> each[0]).min().orElse(0) / 1_000_000);
        }
    }

    private static long[] measure(String path, String content) {
        try {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            path,
                            Once.class.getName(),
                            content)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long median(List<long[]> all, int which) {
        long[] sorted = all.stream().mapToLong(one -> one[which]).sorted().toArray();
        return sorted[sorted.length / 2] / 1_000_000;
    }
}
