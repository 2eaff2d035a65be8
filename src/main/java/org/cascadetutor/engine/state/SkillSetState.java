package org.cascadetutor.engine.state;

import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.numbers.Keys;

/**
 * A learner on a combination of skills.
 *
 * @param outcomes the last three at most, oldest first, as 0 and 1
 * @param lastItem key of the last item, 0 for none
 */
public record SkillSetState(String outcomes, long lastItem) {

    private static final int KEPT = 3;
    private static final SkillSetState INITIAL = new SkillSetState("", 0);

    /** Before the first answer. */
    public static SkillSetState initial() {
        return INITIAL;
    }

    /** With one outcome more. */
    public SkillSetState after(ItemId item, boolean correct) {
        return new SkillSetState(appended(outcomes, correct), Keys.of(item.value()));
    }

    static String appended(String outcomes, boolean correct) {
        String longer = outcomes + (correct ? '1' : '0');
        return longer.substring(Math.max(0, longer.length() - KEPT));
    }
}
