package org.cascadetutor.engine.review;

import java.time.Instant;

/** Calendar days in UTC, which memory counts in. Pure. */
public final class Days {

    private static final long SECONDS = 86_400;

    private Days() {}

    /** The epoch day of an instant. */
    public static long of(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The epoch day of an epoch second. */
    public static long of(long second) {
        return Math.floorDiv(second, SECONDS);
    }

    /** The start of an epoch day. */
    public static Instant start(long day) {
        return Instant.ofEpochSecond(day * SECONDS);
    }
}
