package org.cascadetutor.practice.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;

/** Who hides survival figures is asked no question on them, in no kind of session. */
class SurvivalBanksTest {

    private final Course marked = course(
            "type: single-choice",
            "type: single-choice\n  survival: true",
            "type: vignette",
            "type: vignette\n  survival: true");

    @Test
    void questionsAndCasesThatAreMarkedAreNotAsked() {
        assertThat(Vignettes.onSurvival(marked))
                .extracting(id -> id.value())
                .contains("every-choice", "every-case-1", "every-case-length");
        assertThat(ids(CourseBanks.of(marked))).contains("every-choice", "every-case-1", "every-case-length");
        assertThat(ids(CourseBanks.withoutSurvival(marked)))
                .contains("every-select", "every-order")
                .doesNotContain("every-choice", "every-case-1", "every-case-length");
    }

    @Test
    void nothingIsHiddenWhereNothingIsMarked() {
        Course course = Every.course();
        assertThat(Vignettes.onSurvival(course)).isEmpty();
        assertThat(ids(CourseBanks.withoutSurvival(course))).isEqualTo(ids(CourseBanks.of(course)));
    }

    private static List<String> ids(CourseBanks banks) {
        return List.of(banks.practice(), banks.check(), banks.singles()).stream()
                .flatMap(bank -> bank.candidates().stream())
                .map(one -> one.item().id().value())
                .toList();
    }

    /** The course with the first of each text changed. */
    private static Course course(String... changes) {
        Sources sources = Every.sources();
        String text = sources.text(Every.QUESTIONS).orElseThrow();
        for (int i = 0; i < changes.length; i += 2) {
            int at = text.indexOf(changes[i]);
            text = text.substring(0, at) + changes[i + 1] + text.substring(at + changes[i].length());
        }
        return Compiler.compile(sources.with(Every.QUESTIONS, text))
                .catalogue()
                .course("every")
                .orElseThrow();
    }
}
