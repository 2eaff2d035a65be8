package org.cascadetutor.engine.state;

/** A learner's last three outcomes at most on a combination of skills, oldest first, as 0 and 1. */
public record SkillSetState(String outcomes) {

    private static final int KEPT = 3;
    private static final SkillSetState INITIAL = new SkillSetState("");

    /** Before the first answer. */
    public static SkillSetState initial() {
        return INITIAL;
    }

    /** With one outcome more. */
    public SkillSetState after(boolean correct) {
        return new SkillSetState(appended(outcomes, correct));
    }

    static String appended(String outcomes, boolean correct) {
        String longer = outcomes + (correct ? '1' : '0');
        return longer.substring(Math.max(0, longer.length() - KEPT));
    }
}
