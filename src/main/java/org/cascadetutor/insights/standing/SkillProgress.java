package org.cascadetutor.insights.standing;

import java.time.Instant;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;

/**
 * A skill with what is believed about it today.
 *
 * @param due whether memory has fallen below what is desired, so that a review is due
 */
public record SkillProgress(Skill skill, SkillEstimate estimate, boolean due) {

    private static final int STEPS = Level.values().length - 1;

    /** What is believed about a skill at this moment. */
    public static SkillProgress of(Skill skill, SkillEstimate estimate, Instant now) {
        boolean due = estimate.dueAt().filter(at -> !at.isAfter(now)).isPresent();
        return new SkillProgress(skill, estimate, due);
    }

    /** The probability in whole per cent. */
    public int percent() {
        return (int) Math.round(estimate.probability() * 100);
    }

    /** Half the band of uncertainty in whole per cent: one standard error, which two thirds of such estimates keep to. */
    public int band() {
        return (int) Math.round(estimate.standardError() * 100);
    }

    /** The lower end of the band in whole per cent, 0 at least. */
    public int from() {
        return Math.max(0, percent() - band());
    }

    /** The upper end of the band in whole per cent, 100 at most. */
    public int to() {
        return Math.min(100, percent() + band());
    }

    /** The width of the band, for drawing. */
    public int width() {
        return to() - from();
    }

    /** What is remembered today, in whole per cent. */
    public int remembered() {
        return (int) Math.round(estimate.retrievability() * 100);
    }

    /** How far round the level's ring is drawn, in per cent: a quarter for each level above the lowest. */
    public int levelShare() {
        return estimate.level().ordinal() * 100 / STEPS;
    }

    public boolean started() {
        return estimate.answers() > 0;
    }
}
