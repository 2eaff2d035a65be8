package org.cascadetutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.content.read.CoverageReader;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The page on the course's coverage is the one the command makes, and the plan it is made from agrees with itself. */
class CoverageCommandTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    @Test
    void thePageInTheRepositoryIsUpToDate() throws IOException {
        assertThat(Files.readString(Path.of("docs/course-coverage.md")))
                .as("make it anew: cascade coverage --out docs/course-coverage.md content")
                .isEqualTo(run(0, CONTENT.toString()));
    }

    @Test
    void aFileGetsWhatIsPrintedOtherwise() throws IOException {
        Path file = folder.resolve("page.md");
        assertThat(run(0, "--out", file.toString(), "src/test/content-every")).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(run(0, "src/test/content-every"));
    }

    @Test
    void aCourseThatPromisesNothingHasNoPage() {
        assertThat(run(1, "src/test/content/tiny")).isEmpty();
    }

    @Test
    void anErrorInACourseStopsThePage() throws IOException {
        Path lesson = Files.createDirectories(folder.resolve("small/one/start"));
        Path course = folder.resolve("small");
        Files.writeString(
                course.resolve("course.yaml"),
                "id: small\ntitle: Small\nmodules:\n  - { id: one, title: One, lessons: [start] }\n");
        Files.writeString(lesson.resolve("lesson.md"), "---\ntitle: Start\nstatus: written\n---\n\nWords.\n");
        Files.writeString(course.resolve("skills.yaml"), "- { id: know, lesson: start, objective: know }\n");
        Files.writeString(course.resolve("coverage.yaml"), "beyond: [know]\n");
        assertThat(run(0, folder.toString())).startsWith("# Coverage of the course: Small\n");
        Files.writeString(course.resolve("coverage.yaml"), "beyond: [nowhere]\n");
        Path file = folder.resolve("page.md");
        run(1, "--out", file.toString(), folder.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsWrongUse() {
        run(2, folder.resolve("none").toString());
        run(2);
    }

    @Test
    void everySkillOfTheCourseHasAPlanOfTypesThatAddsUpToItsPlanOfLevels() {
        Sources sources = SourceScan.of(CONTENT);
        Course course =
                Compiler.compile(sources).catalogue().course("metastasis").orElseThrow();
        Coverage coverage = new CoverageReader("metastasis", sources, id -> true, new Problems())
                .read()
                .orElseThrow();
        assertThat(coverage.statements()).hasSize(47);
        assertThat(course.skills()).hasSize(89).allSatisfy(skill -> assertThat(types(coverage, skill))
                .as(skill.id().value())
                .isEqualTo(skill.plan().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
    }

    private static int types(Coverage coverage, Skill skill) {
        return Coverage.TYPES.stream()
                .mapToInt(type -> coverage.planned(skill.id().value(), type))
                .sum();
    }

    private static String run(int expected, String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new CoverageCommand()).execute(args)).isEqualTo(expected);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
