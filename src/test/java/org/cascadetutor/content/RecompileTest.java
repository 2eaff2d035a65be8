package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiling after a change gives what compiling from scratch gives, and leaves alone what the change does not touch. */
class RecompileTest {

    private static final Sources GOOD = SourceScan.of(Path.of("src/test/content"));
    private final Compilation before = Compiler.compile(GOOD);

    static List<String> files() {
        return GOOD.below("tiny").toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChangeGivesWhatScratchGives(String file) {
        String text = GOOD.text(file).orElseThrow();
        for (String changed : List.of(text + "\n", text.replaceFirst("a", "e"), text.substring(text.length() / 2), "")) {
            Sources sources = GOOD.with(file, changed);
            Compilation after = Compiler.compile(sources, before);
            Compilation scratch = Compiler.compile(sources, before.catalogue());
            assertThat(after.report()).isEqualTo(scratch.report());
            assertThat(after.catalogue()).isEqualTo(scratch.catalogue());
            assertThat(Compiler.compile(GOOD, after).report()).isEqualTo(before.report());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tiny/one/later/lesson.md,  true",
        "tiny/misconceptions.yaml,  true",
        "tiny/one/start/lesson.md,  false",
        "tiny/one/start/questions.yaml, false",
        "tiny/one/start/figures/line.svg, false",
        "tiny/glossary.yaml,        false",
        "tiny/references.yaml,      false",
    })
    void onlyWhatDependsOnTheChangeIsMadeAnew(String file, boolean kept) {
        String changed = GOOD.text(file).orElseThrow().replaceFirst("[Tt]he|A |Later|It", "Some ");
        assertThat(changed).isNotEqualTo(GOOD.text(file).orElseThrow());
        Lesson after = lesson(Compiler.compile(GOOD.with(file, changed), before));
        assertThat(after == lesson(before)).isEqualTo(kept);
    }

    @Test
    void problemsOfARememberedLessonAreReportedAgain() {
        Sources broken = GOOD.with("tiny/one/start/lesson.md", "---\ntitle: x\n---\n\n[x](term:nothing)\n");
        Compilation first = Compiler.compile(broken, before);
        Compilation second = Compiler.compile(broken.with("tiny/skills.yaml", GOOD.text("tiny/skills.yaml").orElseThrow() + "\n"), first);
        assertThat(first.report().hasErrors()).isTrue();
        assertThat(second.report()).isEqualTo(first.report());
    }

    private static Lesson lesson(Compilation compilation) {
        return compilation.catalogue().course("tiny").orElseThrow().lesson("start").orElseThrow();
    }
}
