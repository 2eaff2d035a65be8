package org.cascadetutor.content.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.compile.QuestionCompiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.question.Hotspot;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a question of any type is said with its line, and the question is left out. */
class TypeFaultsTest {

    private final Sources good = Every.sources();

    @Test
    void everyTypeCompilesWithoutAProblem() {
        Compilation compilation = Compiler.compile(good);
        assertThat(compilation.report().errors()).isEmpty();
        assertThat(compilation.questions()).isEqualTo(13);
        assertThat(Every.questions().stream().map(Question::type).distinct()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: \"The heart holds cells back.\", verdict: false | text: \"x\"             | missing-key",
                "id: c, text: \"The lungs hold    | id: a, text: \"The lungs hold                 | duplicate-id",
                "slip: reversed }\\n  hints: [\"Fo | slip: backwards }\\n  hints: [\"Fo             | unknown-word",
                "key: { l1: r2, l2: r1 }          | key: { l1: r2 }                               | no-key",
                "key: { l1: r2, l2: r1 }          | key: { l1: r2, l2: r9 }                       | no-key",
                "key: { l1: r2, l2: r1 }          | key: { l1: r2, l2: r2 }                       | right-side-used-twice",
                ", { id: r3, text: \"heart\" }]   | ]                                             | last-pair-given-away",
                "left: l2, right: r3              | left: l2, right: r1                           | mistake-is-right",
                "left: l2, right: r3              | left: l2, rihgt: r3                           | unknown-key",
                "answer: 12.5                     | answer: twelve                                | not-a-number",
                "answer: 12.5                     | anser: 12.5                                   | missing-key",
                "tolerance: 0.1                   | tolerance: -1                                 | negative-tolerance",
                "tolerance: 0.1                   | { tolerance: 0.1, relativeTolerance: 0.1 }    | yaml",
                "value: 25                        | value: 12.6                                   | mistake-is-right",
                "value: 25, feedback: \"That is twice as much.\" | value: 25                      | missing-key",
                "accept: [metastasis, secondary tumour] | accept: []                              | no-key",
                "maxEdits: 1\\n                    | maxEdits: 6\\n                                 | too-many-edits",
                "text: invasion, score            | text: Metastasis, score                       | mistake-is-right",
                "score: 0.25                      | score: 2                                      | score-out-of-range",
                "to the {{2}}.                    | to the {{3}}.                                 | blanks-do-not-fit-text",
                "to the {{2}}.                    | to the {{2}} and {{2}}.                       | blanks-do-not-fit-text",
                "to the {{2}}.                    | to the [mesh](https://x.example/{{2}}). | blanks-do-not-fit-text",
                "text: \"liver\", correct: true   | text: \"liver\"                               | no-key",
                "id: heart, label                 | id: spleen, label                             | unknown-region",
                "holds a fine mesh.\"\\n  figure: figures/torso.svg | holds.\"\\n  figure: none.svg  | figure-not-found",
                "C: the wedge\", correct: true    | C: the wedge\"                                | ok",
                "left: [{ id: lungs               | left: [{ id: spleen                           | unknown-region",
                "case: \"A fictional              | kase: \"A fictional                           | missing-key",
                "type: vignette                   | type: vignete                                 | unknown-type",
                "id: every-case-length            | id: every-case-1                              | duplicate-id",
                "id: every-case-length            | vignette: x                                   | unknown-key",
                "- type: single-choice\\n      stem: \"What comes  | - type: vignette\\n      stem: \"What comes | unknown-type",
                "id: every-spot                   | figureSource: x                               | unknown-key",
            })
    void aFaultIsReportedWithItsPlaceAndAHint(String from, String to, String code) {
        String text = good.text(Every.QUESTIONS).orElseThrow();
        String broken = text.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(text);
        Compilation compilation = Compiler.compile(good.with(Every.QUESTIONS, broken));
        List<Problem> problems = compilation.report().errors();
        if (code.equals("ok")) {
            assertThat(problems).isEmpty();
            return;
        }
        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(compilation.questions()).isLessThan(13);
    }

    @Test
    void slipAndMisconceptionTogetherAreAWarning() {
        String both = good.text(Every.QUESTIONS)
                .orElseThrow()
                .replace(
                        "wide.\", misconception: mc-heart-filters",
                        "wide.\", slip: reversed, misconception: mc-heart-filters");
        assertThat(Compiler.compile(good.with(Every.QUESTIONS, both)).report().problems())
                .extracting(Problem::code)
                .contains("misconception-and-slip");
    }

    @Test
    void aVignetteIsTakenApartIntoSteps() {
        Question first = Every.question("every-case-1");
        Question second = Every.question("every-case-length");
        VignetteStep step = first.head().texts().vignette().orElseThrow();
        assertThat(step.number()).isEqualTo(1);
        assertThat(step.steps()).isEqualTo(2);
        assertThat(step.text().value()).contains("Noor");
        assertThat(step.leadsTo(second.head().texts().vignette().orElseThrow())).isTrue();
        assertThat(second.head().texts().explanation().value()).isEqualTo("Look before you plan.");
        assertThat(second.head().traits().skills()).hasSize(1);
    }

    @Test
    void whatIsKeptOfAQuestionIsEnoughToAskItAgain() {
        for (Question question : Every.questions()) {
            Question again = QuestionCompiler.compile(
                            java.util.Optional.of(Every.course()),
                            question.head().source().canonical())
                    .orElseThrow();
            assertThat(again.head().source()).isEqualTo(question.head().source());
            assertThat(again.present(7)).isEqualTo(question.present(7));
            assertThat(again.head().texts().vignette())
                    .isEqualTo(question.head().texts().vignette());
            if (again instanceof Hotspot spot) {
                assertThat(spot.figure()).isEqualTo(question.figure());
            }
        }
    }

    @Test
    void anotherDrawingIsAnotherVersion() {
        String figure = "every/one/types/figures/torso.svg";
        String moved = good.text(figure).orElseThrow().replace("cx=\"205\"", "cx=\"215\"");
        Question after = Compiler.compile(good.with(figure, moved))
                .catalogue()
                .course("every")
                .orElseThrow()
                .question("every-spot")
                .orElseThrow();
        assertThat(after.head().source().version())
                .isNotEqualTo(Every.question("every-spot").head().source().version());
    }

    @Test
    void theShapesOfTheRegionsAreMarkedInTheDrawing() {
        String figure = Every.question("every-spot").figure().orElseThrow().value();
        assertThat(figure).contains("data-region=\"liver\"", "data-region=\"heart\"", "role=\"img\"");
    }
}
