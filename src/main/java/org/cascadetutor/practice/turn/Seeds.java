package org.cascadetutor.practice.turn;

import java.util.SplittableRandom;
import org.cascadetutor.account.LearnerId;

/** Where chance comes from: each seed is made from who learns and how far they have come, so it can be made again. */
final class Seeds {

    private Seeds() {}

    /** The seed of a session that was not given one. */
    static long ofSession(LearnerId learner, int answersSoFar) {
        long who = learner.value().getMostSignificantBits() ^ learner.value().getLeastSignificantBits();
        return mixed(who, answersSoFar);
    }

    /** The seed of the choice after so many answers in a session. */
    static long ofChoice(long session, int answered) {
        return mixed(session, 2L * answered);
    }

    /** The seed of the order in which the parts of that question are shown. */
    static long ofOrder(long session, int answered) {
        return mixed(session, 2L * answered + 1);
    }

    private static long mixed(long seed, long step) {
        return new SplittableRandom(seed + step * 0x9E3779B97F4A7C15L).nextLong();
    }
}
