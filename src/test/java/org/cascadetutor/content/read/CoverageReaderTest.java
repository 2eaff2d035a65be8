package org.cascadetutor.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cascadetutor.content.check.Orphans;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.junit.jupiter.api.Test;

/** A course's promise is read as it stands, and names nothing that is not there. */
class CoverageReaderTest {

    private final Problems problems = new Problems();

    @Test
    void statementsBeyondAndPlanAreRead() {
        Coverage coverage =
                read("""
                statements:
                  - { id: s1, statement: "It spreads.", skills: [first, second] }
                beyond: [third]
                plan:
                  - { skill: first, types: { single-choice: 2, cloze: 1 } }
                """)
                        .orElseThrow();
        assertThat(coverage.statements())
                .containsExactly(new Coverage.Statement("s1", "It spreads.", List.of("first", "second")));
        assertThat(coverage.beyond()).containsExactly("third");
        assertThat(coverage.planned("first", "single-choice")).isEqualTo(2);
        assertThat(coverage.planned("first", "ordering")).isZero();
        assertThat(coverage.planned("second", "single-choice")).isZero();
        assertThat(problems.report().problems()).isEmpty();
    }

    @Test
    void aCourseNeedNotHaveIt() {
        assertThat(new CoverageReader("c", new Sources(new TreeMap<>(), List.of()), id -> true, problems).read())
                .isEmpty();
        assertThat(problems.report().problems()).isEmpty();
    }

    @Test
    void skillsThatAreNotThereAreReportedWhereverTheyAreNamed() {
        read(
                """
                statements:
                  - { id: s1, statement: "It spreads.", skills: [nowhere] }
                beyond: [never]
                plan:
                  - { skill: nothing, types: { cloze: 1 } }
                """);
        assertThat(codes()).containsExactly("unknown-skill", "unknown-skill", "unknown-skill");
        assertThat(problems.report().problems()).extracting(Problem::line).containsExactly(2, 3, 5);
    }

    @Test
    void unknownKeysAreReportedAtEveryDepth() {
        read(
                """
                statements:
                  - { id: s1, statement: "It spreads.", skils: [first] }
                plan:
                  - { skill: first, types: { single-chioce: 1 }, level: easy }
                more: 1
                """);
        assertThat(codes()).containsOnly("unknown-key").hasSize(4);
        assertThat(problems.report().problems())
                .extracting(Problem::hint)
                .contains("did you mean `skills`?", "did you mean `single-choice`?");
    }

    @Test
    void nothingStandsTwice() {
        read(
                """
                statements:
                  - { id: s1, statement: "It spreads.", skills: [first] }
                  - { id: s1, statement: "It grows.", skills: [first] }
                plan:
                  - { skill: first, types: { cloze: 1 } }
                  - { skill: first, types: { cloze: 2 } }
                """);
        assertThat(codes()).containsExactly("duplicate-id", "duplicate-id");
    }

    @Test
    void theCompilerReportsIt() {
        Sources tiny = SourceScan.of(java.nio.file.Path.of("src/test/content/tiny"));
        long before = Compiler.compile(tiny).report().problems().size();
        Sources good = tiny.with("tiny/coverage.yaml", "beyond: [first-skill]\n");
        Sources bad = tiny.with("tiny/coverage.yaml", "beyond: [no-skill]\n");
        assertThat(Compiler.compile(good).report().problems()).hasSize((int) before);
        assertThat(Compiler.compile(bad).report().problems())
                .filteredOn(problem -> problem.file().equals("tiny/coverage.yaml"))
                .extracting(Problem::code)
                .containsExactly("unknown-skill");
    }

    @Test
    void itIsNoOrphan() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("c/coverage.yaml", "beyond: []\n");
        files.put("c/stray.yaml", "");
        Orphans.report("c", new Sources(files, List.of()), path -> false, problems);
        assertThat(problems.report().problems()).extracting(Problem::file).containsExactly("c/stray.yaml");
    }

    private Optional<Coverage> read(String text) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("c/coverage.yaml", text);
        List<String> skills = List.of("first", "second", "third");
        return new CoverageReader("c", new Sources(files, List.of()), skills::contains, problems).read();
    }

    private List<String> codes() {
        return problems.report().problems().stream().map(Problem::code).toList();
    }
}
