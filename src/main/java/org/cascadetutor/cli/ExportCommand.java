package org.cascadetutor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a course's answers to a file, or to standard output. */
@Command(name = "export", description = "Write a course's answers.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--course", required = true, description = "The course's slug.")
    private String course;

    @Option(names = "--format", required = true, description = "attempts.csv or attempts.json.")
    private String format;

    @Option(names = "--out", description = "The file; standard output where left out.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        List<String> target =
                out == null ? List.of() : List.of(out.toAbsolutePath().toString());
        return Database.command(
                ExportApplication.class,
                Stream.concat(Stream.of(course, format), target.stream()).toArray(String[]::new));
    }
}
