package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One tiny folder for every problem code: files laid over a course without problems, and the exact report in expected.txt.
 * With -Dfaults.rewrite=true the reports are written anew, to be read in the diff.
 */
class FaultCorpusTest {

    private static final Path FAULTS = Path.of("src/test/faults");
    private static final Path MAIN = Path.of("src/main/java/org/cascadetutor/content");

    /** A code where it is reported: after the call's bracket, or after one argument. */
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:error|warning|report|wrong|Advice)\\(\\s*(?:[A-Za-z]\\w*(?:\\(\\))?,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+|yaml)\"");

    /** What a folder in a repository cannot hold; BoundsTest has these. */
    private static final Set<String> NO_FOLDER = Set.of("file-too-large", "too-much", "unreadable");

    @TempDir
    Path folder;

    static List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(FAULTS)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCourseUnderneathHasNoProblems() {
        assertThat(lines(Compiler.compile(SourceScan.of(FAULTS.resolve("_base")))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFaultGivesItsReport(String code) throws IOException {
        Compilation compilation = Compiler.compile(laidOver(FAULTS.resolve(code)));
        Path expected = FAULTS.resolve(code).resolve("expected.txt");
        if (Boolean.getBoolean("faults.rewrite")) {
            Files.write(expected, lines(compilation));
        }
        assertThat(lines(compilation)).isEqualTo(Files.readAllLines(expected));
        assertThat(compilation.report().problems()).extracting(Problem::code).contains(code);
        assertThat(compilation.report().problems()).allSatisfy(problem -> {
            assertThat(problem.hint()).isNotBlank();
            assertThat(problem.message()).isNotBlank();
        });
    }

    @Test
    void everyCodeHasAFolder() throws IOException {
        Set<String> expected = new TreeSet<>(codes());
        expected.removeAll(NO_FOLDER);
        assertThat(folders()).containsExactlyElementsOf(expected);
    }

    @Test
    void everyCodeHasItsSectionInTheDocs() throws IOException {
        List<String> sections = Files.readAllLines(Path.of("docs/problems.md")).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();
        assertThat(sections).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(sections)).isEqualTo(codes());
    }

    /** A sentence that says what, at least one that says why, and where that comes from. */
    @Test
    void everyWarningHasItsReasonAndItsSource() throws IOException {
        String[] halves = Files.readString(Path.of("docs/problems.md")).split("## Warnings\n");
        assertThat(halves).hasSize(2);
        assertThat(halves[1].strip().split("(?m)^### "))
                .filteredOn(section -> !section.isBlank())
                .hasSizeGreaterThan(20)
                .allMatch(section ->
                        section.replaceAll("\\s+", " ").matches("[a-z-]+ \\S.*[.)] [A-Z].*[.] Source: \\S.*"));
    }

    private Sources laidOver(Path fault) throws IOException {
        for (Path layer : List.of(FAULTS.resolve("_base"), fault)) {
            try (Stream<Path> files = Files.walk(layer.resolve("small"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(layer.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return SourceScan.of(folder);
    }

    private static List<String> lines(Compilation compilation) {
        return compilation.report().problems().stream().map(Problem::text).toList();
    }

    /** All codes that the compiler's source reports. */
    private static TreeSet<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REPORTED.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
