package org.cascadetutor.insights;

import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.mastery.SkillEstimate;

/** A skill with what is believed about it today. */
record SkillProgress(Skill skill, SkillEstimate estimate) {

    /** The probability in whole per cent. */
    public int percent() {
        return (int) Math.round(estimate.probability() * 100);
    }

    /** The band of uncertainty in whole per cent: one standard error, which two thirds of such estimates keep to. */
    public int band() {
        return (int) Math.round(estimate.standardError() * 100);
    }

    /** The lower end of the band, for drawing. */
    public int from() {
        return Math.max(0, percent() - band());
    }

    /** The width of the band, for drawing. */
    public int width() {
        return Math.min(100, percent() + band()) - from();
    }

    /** What is remembered today, in whole per cent. */
    public int remembered() {
        return (int) Math.round(estimate.retrievability() * 100);
    }

    public boolean started() {
        return estimate.answers() > 0;
    }
}
