package org.cascadetutor.lessons.today;

import java.util.Optional;
import org.cascadetutor.lessons.map.MapView;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * The start page of one course.
 *
 * @param daysAway days since the learner last did anything here
 */
public record TodayView(MapView map, Left left, TodayPlan plan, long daysAway, boolean offerDiagnostic) {

    private static final int BREAK = 14;

    /**
     * Where the learner left.
     *
     * @param session with an open question, on whatever device it was begun
     * @param about the title of what the session aims at; empty for the whole course
     * @param lesson the one last opened, while it is unfinished
     */
    public record Left(Optional<PracticeSession> session, String about, Optional<LessonRow> lesson) {

        /** The number of the open question in its session. */
        public int question() {
            return session.map(one -> one.pace().answered() + 1).orElse(1);
        }
    }

    /** Whether anything was done here before. */
    public boolean returning() {
        return left.session().isPresent() || map.begun();
    }

    /** Whether nothing is open, due or left to learn. */
    public boolean done() {
        return left.session().isEmpty() && plan.empty();
    }

    /** Whether it has been so long that some of it will have faded. */
    public boolean afterBreak() {
        return daysAway >= BREAK;
    }

    public long weeksAway() {
        return daysAway / 7;
    }
}
