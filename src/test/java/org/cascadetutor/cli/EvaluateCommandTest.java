package org.cascadetutor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The evaluation on the command line: its figures, and a clear word about each kind of bad input. */
class EvaluateCommandTest {

    private static final Path DATA = Path.of("../shared/data/tracing");
    private static final String HEADER = "user_id\titem_id\ttimestamp\tcorrect\tskill_id\n";

    @TempDir
    Path folder;

    private Path skills;

    @BeforeEach
    void skills() throws IOException {
        skills = Files.writeString(folder.resolve("skills.csv"), "item_id,skill_id\na,s\nb,s\nb,t\n");
    }

    @Test
    void severalFilesInARowCarryWhatWasLearned() throws IOException {
        Path one = answers("1\ta\t0\t1\ts\n1\tb\t0\t0\tst\n1\ta\t0\t1\ts\n");
        Path two = Files.writeString(folder.resolve("two.tsv"), HEADER + "1\ta\t0\t1\ts\n2\ta\t0\t0\ts\n");
        JsonNode result = json(0, one, two);
        assertThat(result.path("model").asText()).isEqualTo("current");
        assertThat(result.path("n").asInt()).isEqualTo(5);
        assertThat(result.path("perSecond").asLong()).isPositive();
        assertThat(result.path("first")).hasSize(5);
        assertThat(result.path("files")).hasSize(2);
        assertThat(result.path("files").get(1).path("n").asInt()).isEqualTo(2);
        double carried = result.path("first").get(3).asDouble();
        assertThat(json(0, two).path("first").get(0).asDouble()).isNotEqualTo(carried);
    }

    @Test
    void theReferenceStartsWhereItAlwaysDid() throws IOException {
        Path file = answers("1\tb\t0\t1\tst\n");
        double first =
                json(0, file, "--model", "reference").path("first").get(0).asDouble();
        double z = .70384 - .42432 + Math.sqrt(.25) * .20563;
        assertThat(first).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    }

    @Test
    void answersOutOfOrderAreDefinedAndSaidSo() throws IOException {
        Path file = answers("1\ta\t500\t1\ts\n1\ta\t20\t0\ts\n");
        assertThat(run(0, file)).contains("answer 2 was given before an earlier one");
    }

    @ParameterizedTest
    @CsvSource({
        "'', no answers",
        "'1\ta\t0\t1\n', :2: 5 columns are needed",
        "'1\ta\t0\t1\ts\n1\ta\t0\t2\ts\n', :3: correct is 0 or 1",
        "'1\ta\t-5\t1\ts\n', :2: a timestamp is a number of seconds from 0 on",
        "'1\ta\tNaN\t1\ts\n', :2: a timestamp is a number of seconds from 0 on",
        "'1\ta\tInfinity\t1\ts\n', :2: a timestamp is a number of seconds from 0 on",
        "'1\ta\tsoon\t1\ts\n', :2: the timestamp is not a number",
        "'1\tzzz\t0\t1\ts\n', :2: the item \"zzz\" has no skill",
        "'1\ta\t0\t1\t\n', :2: the skill_id is missing",
        "'\ta\t0\t1\ts\n', :2: the learner is missing"
    })
    void badLinesAreNamed(String lines, String message) throws IOException {
        assertThat(run(2, answers(lines == null ? "" : lines))).contains(message);
    }

    @Test
    void wrongFilesAreNamed() throws IOException {
        assertThat(run(2, folder.resolve("none.tsv"))).contains("no such file");
        assertThat(run(2, Files.writeString(folder.resolve("empty.tsv"), ""))).contains("the file is empty");
        assertThat(run(2, Files.writeString(folder.resolve("other.tsv"), "a,b,c\n")))
                .contains(":1: the first line");
        Path latin = Files.write(
                folder.resolve("latin.tsv"),
                (HEADER + "J\u00f6rg\ta\t0\t1\ts\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(2, latin)).contains(":2: the line is not UTF-8");
        Path wide = Files.write(folder.resolve("wide.tsv"), HEADER.getBytes(StandardCharsets.UTF_16));
        assertThat(run(2, wide)).contains(":1: the line is not UTF-8");
        Files.writeString(skills, "item_id,skill_id\na,\n");
        assertThat(run(2, answers("1\ta\t0\t1\ts\n"))).contains("skills.csv:2: an item and a skill are needed");
    }

    @Test
    void theGivenFilesHaveTheFiguresThatWerePrinted() throws IOException {
        assertFigures("assistments09-train", .7778, .5224);
        assertFigures("statics-train", .8172, .4223);
        assertFigures("algebra05", .8226, .4201);
    }

    private static void assertFigures(String name, double auc, double logLoss) throws IOException {
        Path file = DATA.resolve(name + ".tsv");
        Assumptions.assumeTrue(Files.exists(file), "LEFT OUT: " + file + " is not here; its figures were not checked");
        Path map = DATA.resolve(name.replace("-train", "") + "-skills.csv");
        JsonNode reference = new ObjectMapper()
                .readTree(command(0, "--answers", file, "--skills", map, "--model", "reference", "--format", "json"));
        assertThat(reference.path("auc").asDouble()).isCloseTo(auc, within(5e-5));
        assertThat(reference.path("logLoss").asDouble()).isCloseTo(logLoss, within(5e-5));
        JsonNode current =
                new ObjectMapper().readTree(command(0, "--answers", file, "--skills", map, "--format", "json"));
        assertThat(current.path("auc").asDouble()).isGreaterThan(auc + .004);
        assertThat(current.path("ece").asDouble()).isLessThan(.015);
    }

    private Path answers(String lines) throws IOException {
        return Files.writeString(folder.resolve("answers.tsv"), HEADER + lines);
    }

    private JsonNode json(int expected, Object... rest) throws IOException {
        Object[] args = new Object[rest.length + 5];
        System.arraycopy(new Object[] {"--format", "json", "--skills", skills, "--answers"}, 0, args, 0, 5);
        System.arraycopy(rest, 0, args, 5, rest.length);
        return new ObjectMapper().readTree(command(expected, args));
    }

    private String run(int expected, Path file) {
        return command(expected, "--answers", file, "--skills", skills);
    }

    /** Standard output and standard error together. */
    private static String command(int expected, Object... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        try {
            assertThat(new CommandLine(new EvaluateCommand()).execute(words))
                    .as(() -> printed.toString(StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
