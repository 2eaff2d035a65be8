package org.cascadetutor.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Severity;
import org.cascadetutor.content.scan.SourceScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The content compiler on its own: no server, no database. */
@Command(name = "check", description = "Check a course, or a folder of courses.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @Option(names = "--strict", description = "Warnings count as problems.")
    private boolean strict;

    @Option(names = "--format", description = "text or json.", defaultValue = "text")
    private Format format;

    @Parameters(paramLabel = "DIR")
    private Path folder;

    /** What `--format json` prints. */
    record Result(long courses, long lessons, long skills, long questions, List<Line> problems) {}

    /** A problem in it. */
    record Line(String severity, String code, String file, int line, int column, String message, String hint) {}

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + ".");
            return 2;
        }
        Compilation compilation = Compiler.compile(SourceScan.of(folder));
        List<Problem> problems = compilation.report().problems();
        if (format == Format.json) {
            print(compilation);
        } else {
            problems.forEach(problem -> System.out.println(problem.text()));
            System.err.printf(
                    "%d courses, %d lessons, %d skills, %d questions, %d problems%n",
                    compilation.courses(),
                    compilation.lessons(),
                    compilation.skills(),
                    compilation.questions(),
                    problems.size());
        }
        boolean bad = problems.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR);
        return bad || compilation.courses() == 0 ? 1 : 0;
    }

    private static void print(Compilation compilation) {
        List<Line> lines = compilation.report().problems().stream()
                .map(one -> new Line(
                        one.severity().code(),
                        one.code(),
                        one.file(),
                        one.line(),
                        one.column(),
                        one.message(),
                        one.hint()))
                .toList();
        try {
            System.out.println(new ObjectMapper()
                    .writeValueAsString(new Result(
                            compilation.courses(),
                            compilation.lessons(),
                            compilation.skills(),
                            compilation.questions(),
                            lines)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
