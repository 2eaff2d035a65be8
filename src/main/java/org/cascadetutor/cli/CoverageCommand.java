package org.cascadetutor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cascadetutor.cli.coverage.CourseCount;
import org.cascadetutor.cli.coverage.CoverageSheet;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.read.CoverageReader;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What courses cover of their source and of their plan: no server, no database. */
@Command(
        name = "coverage",
        description = "Set what is written of a course against its coverage.yaml, as a Markdown page.",
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the page; standard output if missing.")
    private Optional<Path> out = Optional.empty();

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + ".");
            return 2;
        }
        Sources sources = SourceScan.of(folder);
        Compilation compilation = Compiler.compile(sources);
        compilation.report().errors().stream().map(Problem::text).forEach(System.err::println);
        String pages = compilation.catalogue().courses().stream()
                .flatMap(course -> page(course, sources).stream())
                .collect(Collectors.joining("\n"));
        if (pages.isEmpty()) {
            System.err.println("No course in " + folder + " has a coverage.yaml.");
        }
        if (pages.isEmpty() || !compilation.report().errors().isEmpty()) {
            return 1;
        }
        if (out.isPresent()) {
            Files.writeString(out.get(), pages);
        } else {
            System.out.print(pages);
        }
        return 0;
    }

    private static Optional<String> page(Course course, Sources sources) {
        String name = course.slug().value();
        return new CoverageReader(name, sources, id -> course.skill(id).isPresent(), new Problems())
                .read()
                .map(coverage -> CoverageSheet.of(CourseCount.of(course, coverage, sources)));
    }
}
