package org.cascadetutor.practice.page;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.practice.outcome.Outcome;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.progress.session.PracticeSession;

/** A session at its end, with the numbers of the whole session. */
public record EndPage(
        Course course,
        PracticeSession session,
        StepView step,
        int answered,
        int correct,
        long spentMinutes,
        Outcome outcome) {

    /** The kind of session, by whose rules its end is explained. */
    public String kind() {
        return session.goal().kind().code();
    }

    /** The key of the word for its kind. */
    public String kindKey() {
        return mistakes() ? "kind_mistakes" : "kind_" + kind();
    }

    /** Whether its learner ended it before its minutes were over. */
    public boolean stopped() {
        return spentMinutes < session.pace().minutes();
    }

    /** Whether it practised mistakes alone. */
    public boolean mistakes() {
        return session.goal().mistakesOnly();
    }

    /** The page of one of its answers, from the end of its address. */
    public String path(String query) {
        return "/courses/%s/sessions/%s%s".formatted(course.slug().value(), session.id(), query);
    }

    /** When to come back, where that is known. */
    public Optional<Instant> due() {
        return Optional.ofNullable(step.dueAt());
    }
}
