package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, mutated or made to harm: always a report, never an exception, and the other lessons stay. */
class HostileFilesTest {

    private static final Path GOOD = Path.of("src/test/content-every");
    private static final String[] SPLINTERS = {
        "[", "]", "{", "}", "\"", "'", "- ", ": ", "&a ", "*a", "|", ">", "#", "---\n", "\n", "\t", "\0", "\uFEFF", "\uE000",
        "\uD800", "{{1}}", "![x](", "[@", "](term:", "> [!CHECK] ", "<svg", "</", "<!--", "-->", "]]>", "%", "null", "~", "1e999",
        "-1", "99999999999", "id: ", "type: vignette", "steps: ", "options: []", "<<: ", "!!java ", "? ", "url(#", "\\", "  "
    };

    @TempDir
    Path folder;

    static List<String> files() {
        return SourceScan.of(GOOD).below("every").toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void mutatedFilesNeverThrow(String file) {
        Sources good = SourceScan.of(GOOD);
        Compilation before = Compiler.compile(good);
        String text = good.text(file).orElseThrow();
        IntStream.range(0, Integer.getInteger("fuzz.rounds", 25)).forEach(seed -> {
            String mutant = mutate(text, new SplittableRandom(seed * 31L + file.hashCode()));
            Compilation compilation = Compiler.compile(good.with(file, mutant), before);
            assertThat(compilation.report().problems())
                    .as("seed %d", seed)
                    .isSorted()
                    .allSatisfy(problem -> {
                        assertThat(problem.line()).isPositive();
                        assertThat(problem.column()).isPositive();
                    });
        });
    }

    private static String mutate(String text, SplittableRandom chance) {
        StringBuilder mutant = new StringBuilder(text);
        for (int changes = chance.nextInt(1, 6); changes > 0; changes--) {
            int at = chance.nextInt(mutant.length() + 1);
            int end = Math.min(mutant.length(), at + chance.nextInt(12));
            switch (chance.nextInt(4)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, SPLINTERS[chance.nextInt(SPLINTERS.length)]);
                case 2 -> mutant.insert(at, mutant.substring(Math.max(0, at - 40), at));
                default -> mutant.replace(at, end, SPLINTERS[chance.nextInt(SPLINTERS.length)].repeat(chance.nextInt(1, 4)));
            }
        }
        return mutant.toString();
    }

    static Stream<String> monsters() {
        return Stream.of(
                "- &a [x,x,x]\n- &b [*a,*a,*a]\n- [*b,*b,*b]\n",
                "[".repeat(100_000),
                "{a: ".repeat(50_000),
                "- ".repeat(100_000),
                "? ".repeat(100_000),
                "- id: a\n  stem: \"" + "word ".repeat(100_000) + "\"\n",
                "- id: a\n".repeat(20_000),
                "a: &a [*a]",
                "\"" + "\\u0041".repeat(80_000) + "\"",
                ">".repeat(500_000),
                "*".repeat(500_000),
                "[".repeat(250_000) + "](x)",
                "![".repeat(200_000),
                "`".repeat(1_000) + " ".repeat(400_000),
                "* ".repeat(200_000),
                "| a ".repeat(100_000) + "\n|" + "---|".repeat(20_000),
                "[a][b]".repeat(60_000),
                "<!-- ".repeat(90_000),
                "&amp;".repeat(90_000),
                "[^1]".repeat(20_000) + "\n\n[^1]: x",
                "- x\n".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void aMonsterIsAProblemAndTheOtherLessonsStay(String monster) {
        Sources good = SourceScan.of(Path.of("src/test/content"));
        for (String file : List.of("one/start/questions.yaml", "one/start/lesson.md")) {
            String front = file.endsWith(".md") ? "---\ntitle: x\n---\n" : "";
            Compilation compilation = Compiler.compile(good.with("tiny/" + file, front + monster));
            assertThat(compilation.catalogue().course("tiny").orElseThrow().lesson("later"))
                    .as(file)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 1 1'>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><svg viewBox='0 0 1 1'>&b;</svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><text>&x;</text></svg>",
                "\0\0\0",
                ""
            })
    void aMonstrousFigureIsRefused(String svg) {
        Sources good = SourceScan.of(Path.of("src/test/content"));
        Compilation compilation = Compiler.compile(good.with("tiny/one/start/figures/line.svg", svg));
        Lesson lesson = compilation.catalogue().course("tiny").orElseThrow().lesson("start").orElseThrow();
        assertThat(lesson.body().html().value()).doesNotContain("root:", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void deeplyNestedFiguresAreBounded() {
        Sources good = SourceScan.of(Path.of("src/test/content"));
        String deep = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + "<g>".repeat(100_000);
        assertThat(Compiler.compile(good.with("tiny/one/start/figures/line.svg", deep)).report().hasErrors())
                .isTrue();
    }

    @Test
    void bytesThatAreNoTextAreReportedAndLeftOut() throws IOException {
        copy(Path.of("src/test/content/tiny"), folder.resolve("tiny"));
        Path lesson = folder.resolve("tiny/one/start/lesson.md");
        Files.write(lesson, new byte[] {(byte) 0xc3, 0x28, 0, 1, 2});
        assertThat(problems()).contains("not-utf8");
        Files.writeString(lesson, "\uFEFF---\r\ntitle: T\r\n---\r\n\r\nText\0 here.\r\n", StandardCharsets.UTF_8);
        assertThat(problems()).contains("control-character").doesNotContain("no-front-matter");
        Files.writeString(lesson, "x".repeat(5_000_000));
        assertThat(problems()).contains("file-too-large");
    }

    private List<String> problems() {
        return Compiler.compile(SourceScan.of(folder)).report().problems().stream().map(Problem::code).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
