package org.cascadetutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The content compiler on the command line: what it prints, and the exit codes scripts rely on. */
class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void aGoodFolderOfCoursesIsFine() throws IOException {
        JsonNode result = new ObjectMapper().readTree(run(0, "--strict", "--format", "json", "src/test/faults/_base"));
        assertThat(result.path("courses").asInt()).isEqualTo(1);
        assertThat(result.path("lessons").asInt()).isEqualTo(2);
        assertThat(result.path("skills").asInt()).isEqualTo(2);
        assertThat(result.path("questions").asInt()).isEqualTo(2);
        assertThat(result.path("problems")).isEmpty();
    }

    @Test
    void oneCourseCanBeNamedToo() {
        run(0, "src/test/content/tiny");
    }

    @Test
    void problemsHaveTheirPlaceAndTheAnswerNo() throws IOException {
        course("- { id: a-skill, lesson: nowhere, objective: x, bloom: apply }\n", "x");
        String printed = run(1, folder.toString());
        assertThat(printed).contains("small/skills.yaml:", " error skill-without-lesson ", " — ");
    }

    @Test
    void aLessonOfFiveMegabytesIsRefusedAndTheRestGoesOn() throws IOException {
        course("- { id: a-skill, lesson: start, objective: x, bloom: apply }\n", "word ".repeat(1_000_000));
        JsonNode result = new ObjectMapper().readTree(run(1, "--format", "json", folder.toString()));
        assertThat(result.path("problems").toString()).contains("file-too-large");
        assertThat(result.path("courses").asInt()).isEqualTo(1);
    }

    @Test
    void strictMakesWarningsCount() throws IOException {
        course("- { id: a-skill, lesson: start, objective: x, bloom: apply }\n", "x");
        run(0, folder.toString());
        run(1, "--strict", folder.toString());
    }

    @Test
    void aFolderThatIsNotThereIsWrongUse() {
        run(2, folder.resolve("none").toString());
        run(2);
    }

    private void course(String skills, String body) throws IOException {
        Path course = Files.createDirectories(folder.resolve("small/one/start"))
                .getParent()
                .getParent();
        Files.writeString(
                course.resolve("course.yaml"),
                "id: small\ntitle: Small\nmodules:\n  - { id: one, title: One, lessons: [start] }\n");
        Files.writeString(course.resolve("skills.yaml"), skills);
        Files.writeString(
                course.resolve("one/start/lesson.md"), "---\ntitle: Start\nstatus: written\n---\n\n" + body + "\n");
    }

    private static String run(int expected, String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new CheckCommand()).execute(args)).isEqualTo(expected);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
