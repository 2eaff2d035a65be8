package org.cascadetutor.practice.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.course.Course;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;

/** A vignette is chosen as a whole, and its steps follow in order. */
class VignettesTest {

    private final Course course = Every.course();

    @Test
    void aVignetteIsACandidateOnceAtItsFirstStep() {
        assertThat(ids(goal(SessionKind.PRACTICE, false)))
                .contains("every-case-1")
                .doesNotContain("every-case-length");
        assertThat(ids(goal(SessionKind.REVIEW, false)))
                .contains("every-case-1")
                .hasSize(12);
    }

    @Test
    void aDiagnosticAndACheckLeaveVignettesOut() {
        assertThat(ids(goal(SessionKind.DIAGNOSTIC, false))).hasSize(11).noneMatch(id -> id.startsWith("every-case"));
        assertThat(ids(goal(SessionKind.CHECK, false))).hasSize(11);
    }

    @Test
    void mistakesArePractisedStepByStep() {
        assertThat(ids(goal(SessionKind.PRACTICE, true))).contains("every-case-1", "every-case-length");
    }

    @Test
    void theNextStepFollowsAndNothingFollowsTheLast() {
        assertThat(Vignettes.following(course, new ItemId("every-case-1")))
                .hasValueSatisfying(next -> assertThat(next.head().id()).isEqualTo("every-case-length"));
        assertThat(Vignettes.following(course, new ItemId("every-case-length"))).isEmpty();
        assertThat(Vignettes.following(course, new ItemId("every-choice"))).isEmpty();
        assertThat(Vignettes.following(course, new ItemId("gone"))).isEmpty();
    }

    @Test
    void whatNeedsReviewIsPractisedAndNotChecked() {
        String text = Every.sources().text(Every.QUESTIONS).orElseThrow();
        String marked = text.replace("- id: every-choice\n", "- id: every-choice\n  review: needs-review\n");
        Course changed = Compiler.compile(Every.sources().with(Every.QUESTIONS, marked))
                .catalogue()
                .course("every")
                .orElseThrow();
        List<Candidate> candidates =
                CourseBanks.of(changed).of(goal(SessionKind.CHECK, false)).candidates();
        assertThat(candidates)
                .filteredOn(one -> !one.checkable())
                .extracting(one -> one.item().id().value())
                .containsExactly("every-choice");
    }

    private List<String> ids(SessionGoal goal) {
        return CourseBanks.of(course).of(goal).candidates().stream()
                .map(Candidate::item)
                .map(item -> item.id().value())
                .toList();
    }

    private static SessionGoal goal(SessionKind kind, boolean mistakes) {
        return new SessionGoal(kind, SessionGoal.Target.COURSE, "every", mistakes);
    }
}
