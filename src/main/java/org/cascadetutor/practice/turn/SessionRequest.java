package org.cascadetutor.practice.turn;

import org.jspecify.annotations.Nullable;

/**
 * What a learner asks to practise, as the API takes it; at most one of lesson, module and skill.
 *
 * @param kind practice, diagnostic, review or check; practice where absent
 * @param focus "mistakes" for questions answered wrong before
 * @param minutes the session ends by itself after so many minutes of work, 1 to 120; no limit where absent
 * @param seed decides all chance in the session; made from learner and history where absent
 */
public record SessionRequest(
        @Nullable String kind,
        @Nullable String lesson,
        @Nullable String module,
        @Nullable String skill,
        @Nullable String focus,
        @Nullable Integer minutes,
        @Nullable Long seed) {

    /** Practice of a whole course. */
    public static SessionRequest practice() {
        return new SessionRequest(null, null, null, null, null, null, null);
    }
}
