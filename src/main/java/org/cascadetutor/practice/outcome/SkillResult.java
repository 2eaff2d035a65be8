package org.cascadetutor.practice.outcome;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.mastery.Level;

/**
 * One skill in one session.
 *
 * @param tally the session's answers on it
 * @param before the estimate before the session's first answer on it, in whole per cent
 * @param after the estimate after its last answer, in whole per cent
 * @param from its level before the session
 * @param now its level today
 * @param due when it will be due for review
 */
public record SkillResult(
        Skill skill, Lesson lesson, Tally tally, int before, int after, Level from, Level now, Optional<Instant> due) {

    private static final int CHECKED = 2;

    /** How many questions there were, how many answers were right, and the path of the page with the first wrong answer. */
    public record Tally(int asked, int right, Optional<String> wrong) {}

    /** Whether the session has made it proficient. */
    public boolean reached() {
        return now.atLeast(Level.PROFICIENT) && !from.atLeast(Level.PROFICIENT);
    }

    /** Whether a check's questions on it were all right, two at least. */
    public boolean passed() {
        return tally.right() == tally.asked() && tally.asked() >= CHECKED;
    }

    /** Whether any question on it was not answered right. */
    public boolean failed() {
        return tally.right() < tally.asked();
    }

    /** The change with its sign, such as +6 or −9; it is the difference of the two numbers shown. */
    public String change() {
        int change = after - before;
        if (change == 0) {
            return "±0";
        }
        return change > 0 ? "+" + change : "−" + -change;
    }

    /** How far the estimate moved, without its sign. */
    int distance() {
        return Math.abs(after - before);
    }
}
