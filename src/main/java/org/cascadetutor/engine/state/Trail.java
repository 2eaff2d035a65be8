package org.cascadetutor.engine.state;

import org.cascadetutor.engine.numbers.Keys;

/**
 * What a learner's last answers were on, in order: what context tables are asked by. Events are keys of a combination of
 * skills with the outcome on it, 0 for none.
 *
 * @param last the previous answer
 * @param before the answer before that
 * @param different the last answer on another combination of skills than the previous one's
 * @param outcomes of the last three answers at most, oldest first, as 0 and 1
 */
public record Trail(long last, long before, long different, String outcomes) {

    private static final Trail NONE = new Trail(0, 0, 0, "");

    /** Before the first answer. */
    public static Trail none() {
        return NONE;
    }

    /** With one answer more; `same` where it is on the very skills of the previous one. */
    Trail after(String skillSet, boolean same, boolean correct) {
        return new Trail(
                event(Keys.of(skillSet), correct),
                last,
                same ? different : last,
                SkillSetState.appended(outcomes, correct));
    }

    private static long event(long which, boolean correct) {
        return Keys.mix(which, correct ? 1 : 0);
    }
}
