package org.cascadetutor.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.read.CoverageReader;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.junit.jupiter.api.Test;

/** A course of two skills, counted by hand. */
class CoverageSheetTest {

    private static final String CHOICE =
            """
            - id: %s
              skills: [%s]
              type: single-choice
              difficulty: %s
              bloom: %s
              stem: "%1$s?"
              options:
                - { id: a, text: "this", feedback: "No." }
                - { id: b, text: "that", correct: true, feedback: "Yes." }
            """;

    private static final String CASE =
            """
            - id: a-case
              skills: [know]
              type: vignette
              difficulty: easy
              bloom: understand
              case: "A person comes in."
              steps:
                - id: a-case-step
                  type: single-choice
                  difficulty: hard
                  bloom: apply
                  stem: "What now?"
                  options:
                    - { id: a, text: "this", feedback: "No." }
                    - { id: b, text: "that", correct: true, feedback: "Yes." }
            """;

    private static final Map<String, String> COURSE = Map.of(
            "c/course.yaml",
            "id: c\ntitle: A course\nmodules:\n  - { id: one, title: One, lessons: [start, later] }\n",
            "c/skills.yaml",
            """
            - { id: know, lesson: start, objective: "know", bloom: understand, plan: { easy: 2, medium: 1 } }
            - { id: use, lesson: start, objective: "use", bloom: apply, plan: { hard: 1 } }
            """,
            "c/coverage.yaml",
            """
            statements:
              - { id: s1, statement: "This | that is so.", skills: [know, use] }
            plan:
              - { skill: know, types: { single-choice: 2, vignette: 1 } }
              - { skill: use, types: { ordering: 1 } }
            """,
            "c/one/start/lesson.md",
            "---\ntitle: The start\nstatus: written\n---\n\nFive short words stand here.\n\n> [!CHECK] Why?\n> ---\n> So.\n",
            "c/one/later/lesson.md",
            "---\ntitle: Later on\nstatus: planned\n---\n\nNot yet.\n",
            "c/one/start/figures/line.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0'/></svg>",
            "c/one/start/questions.yaml",
            CHOICE.formatted("first", "know", "easy", "understand")
                    + CHOICE.formatted("second", "know, use", "medium", "remember")
                    + CHOICE.formatted("third", "use", "hard", "understand")
                    + CASE);

    private final CourseCount count = count(COURSE);
    private final String sheet = CoverageSheet.of(count);

    @Test
    void aCaseIsOneQuestionWithItsOwnLevel() {
        assertThat(count.questions()).hasSize(4);
        assertThat(sheet).contains("| questions, a case counted once | 4 |\n");
        assertThat(sheet).contains("| vignette | 1 | 1 |\n").contains("| easy | 2 | 2 |\n");
        assertThat(sheet).contains("| hard | 1 | 1 |\n");
    }

    @Test
    void aQuestionCountsForTheFirstSkillItNames() {
        assertThat(count.questions("know")).extracting(Authored::id).containsExactly("first", "second", "a-case");
        assertThat(count.questions("use")).extracting(Authored::id).containsExactly("third");
    }

    @Test
    void typesLevelsAndBloomStandAgainstThePlan() {
        assertThat(sheet)
                .contains("| single-choice | 2 | 3 |\n")
                .contains("| ordering | 1 | 0 |\n")
                .contains("| **all** | 4 | 4 |\n")
                .contains("| medium | 1 | 1 |\n")
                .contains("| remember | 0 | 0 | 1 |\n")
                .contains("| understand | 1 | 3 | 3 |\n")
                .contains("| apply | 1 | 1 | 0 |\n");
        assertThat(sheet)
                .contains(
                        "| `know` | understand | 3/3 | 2/2 |  |  |  |  |  |  |  |  |  | 1/1 | 2/2 | 1/1 |  | 1 | 2 |");
    }

    @Test
    void lessonsWordsFiguresAndChecksAreCounted() {
        assertThat(sheet)
                .contains("| lessons | 2 |\n")
                .contains("| figures | 1 |\n")
                .contains("| check-yourselfs | 1 |\n")
                .contains("### The start\n\nWords: 9. Figures: 1. Check-yourselfs: 1. Questions: 4.\n");
    }

    @Test
    void aStatementLeadsToSkillsLessonsAndQuestions() {
        assertThat(sheet).contains("| s1 | This \\| that is so. | `know` (3), `use` (1) | The start | 4 |\n");
        assertThat(sheet).contains("- `know`: first, second, a-case\n");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(new Shortfalls(count).lines())
                .containsExactly("- `use`: ordering 0 of 1", "- `use`: no question at the level of apply");
    }

    @Test
    void aStepCanReachTheLevelOfTheSkill() {
        Map<String, String> more = new TreeMap<>(COURSE);
        more.computeIfPresent(
                "c/one/start/questions.yaml",
                (file, text) -> text.replace("- id: a-case\n  skills: [know]", "- id: a-case\n  skills: [use]"));
        assertThat(new Shortfalls(count(more)).lines())
                .contains("- `use`: ordering 0 of 1")
                .noneMatch(line -> line.contains("apply"));
    }

    @Test
    void skillsThatNothingAccountsForAreNamed() {
        Map<String, String> less = new TreeMap<>(COURSE);
        less.computeIfPresent("c/coverage.yaml", (file, text) -> text.replace("skills: [know, use]", "skills: [know]"));
        assertThat(CoverageSheet.of(count(less))).contains("accounts for: `use` (1).");
        assertThat(sheet).contains("accounts for: none.");
    }

    private static CourseCount count(Map<String, String> files) {
        Sources sources = new Sources(new TreeMap<>(files), List.of());
        var compilation = Compiler.compile(sources);
        assertThat(compilation.report().errors()).isEmpty();
        Course course = compilation.catalogue().course("c").orElseThrow();
        var coverage = new CoverageReader("c", sources, id -> true, new Problems()).read();
        return CourseCount.of(course, coverage.orElseThrow(), sources);
    }
}
