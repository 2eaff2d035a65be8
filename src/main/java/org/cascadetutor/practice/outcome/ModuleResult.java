package org.cascadetutor.practice.outcome;

import java.util.List;
import org.cascadetutor.course.Module;
import org.cascadetutor.engine.mastery.SkillEstimate;

/**
 * What a diagnostic believes of a module.
 *
 * @param percent mean probability of a right answer over the module's skills, in whole per cent
 * @param band mean standard error of these, in whole per cent: one learner's estimates err together, so it does not shrink
 *     with their number
 * @param asked how many of the diagnostic's questions were on its skills
 */
public record ModuleResult(Module module, int percent, int band, int asked) {

    private static final int KNOWN_AT = 75;
    private static final int NEW_BELOW = 50;
    private static final int WHOLE = 100;

    static ModuleResult of(Module module, List<SkillEstimate> skills, int asked) {
        return new ModuleResult(
                module,
                mean(skills.stream().mapToDouble(SkillEstimate::probability).average()),
                mean(skills.stream().mapToDouble(SkillEstimate::standardError).average()),
                asked);
    }

    private static int mean(java.util.OptionalDouble share) {
        return (int) Math.round(share.orElse(0) * WHOLE);
    }

    /** The lower end of the band, 0 at least. */
    public int from() {
        return Math.max(0, percent - band);
    }

    /** The upper end of the band, 100 at most. */
    public int to() {
        return Math.min(WHOLE, percent + band);
    }

    /** The width of the band, for drawing. */
    public int width() {
        return to() - from();
    }

    /** The key of the number in words. */
    public String wordKey() {
        if (percent >= KNOWN_AT) {
            return "found_known";
        }
        return percent < NEW_BELOW ? "found_new" : "found_partly";
    }
}
