package org.cascadetutor.lessons.today;

import java.util.Optional;
import org.cascadetutor.lessons.map.Planned;

/**
 * About ten minutes: a few due reviews, then the next lesson, or practice on it where it has been read. Pure.
 *
 * @param due reviews due that may still be asked today
 * @param reviews how many of them belong to these ten minutes
 */
public record TodayPlan(int due, int reviews, Optional<Planned> next) {

    private static final int MINUTES = 10;
    private static final int REVIEWS_A_MINUTE = 2;
    private static final int FEWEST = 4;
    private static final int PRACTICE_MINUTES = 5;

    static TodayPlan of(int due, Optional<Planned> next) {
        int left = MINUTES - next.map(TodayPlan::minutes).orElse(0);
        return new TodayPlan(due, Math.min(due, Math.max(FEWEST, left * REVIEWS_A_MINUTE)), next);
    }

    /** Whether the next lesson has been opened, so that it is practised rather than read. */
    public boolean practise() {
        return next.filter(TodayPlan::opened).isPresent();
    }

    public int reviewMinutes() {
        return (reviews + REVIEWS_A_MINUTE - 1) / REVIEWS_A_MINUTE;
    }

    public int lessonMinutes() {
        return next.map(TodayPlan::minutes).orElse(0);
    }

    public int minutes() {
        return reviewMinutes() + lessonMinutes();
    }

    public boolean empty() {
        return reviews == 0 && next.isEmpty();
    }

    private static int minutes(Planned planned) {
        return opened(planned) ? PRACTICE_MINUTES : planned.lesson().info().minutes();
    }

    private static boolean opened(Planned planned) {
        return planned.row().standing().readAt().isPresent();
    }
}
