package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cascadetutor.course.Course;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.settings.DailyReviews;

/** Whether a session would have a question now: what would end at once is not offered. Nothing is kept of the try. */
@ApplicationScoped
public class Offers {

    private static final UUID NOBODY_S = new UUID(0, 0);

    private final Chooser chooser;
    private final Questions questions;
    private final Goals goals;
    private final DailyReviews reviews;
    private final Clock clock;

    Offers(Chooser chooser, Questions questions, Goals goals, DailyReviews reviews, Clock clock) {
        this.chooser = chooser;
        this.questions = questions;
        this.goals = goals;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Whether a session of this goal would ask something. */
    public boolean real(LearnerCourse owner, LearnerModel model, SessionGoal goal) {
        Course course = questions.course(owner.course()).orElseThrow();
        PracticeSession trial = new PracticeSession(
                NOBODY_S,
                owner,
                goal,
                new PracticeSession.Pace(0, clock.instant(), 0, 0),
                Optional.empty(),
                Optional.empty());
        return goals.skills(goal, course).isPresent()
                && chooser.decide(trial, course, model, Chooser.Asked.nothing()) instanceof Decision.Chosen;
    }

    /** The skills a session aims at. */
    public Set<SkillId> targets(PracticeSession session) {
        return questions
                .course(session.owner().course())
                .flatMap(course -> goals.skills(session.goal(), course))
                .orElse(Set.of());
    }

    /** How many more due reviews today has room for. */
    public int reviewsLeft(LearnerCourse owner) {
        return reviews.left(owner);
    }
}
