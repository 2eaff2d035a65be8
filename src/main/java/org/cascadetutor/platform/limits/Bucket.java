package org.cascadetutor.platform.limits;

import java.time.Duration;
import java.time.Instant;

/**
 * A token bucket: holds at most `burst` tokens, gains `perSecond` a second, and each request takes one. Pure; time comes in. A clock
 * that goes backwards adds nothing and takes nothing.
 *
 * @param tokens tokens at the instant, 0 to the burst
 */
record Bucket(double tokens, Instant at) {

    private static final double NANOS = 1e9;

    static Bucket full(Limit limit, Instant now) {
        return new Bucket(limit.burst(), now);
    }

    /** The bucket now, before anything is taken. */
    Bucket filled(Limit limit, Instant now) {
        double seconds = Math.max(0, Duration.between(at, now).toNanos() / NANOS);
        return new Bucket(Math.min(limit.burst(), tokens + seconds * limit.perSecond()), now);
    }

    boolean hasOne() {
        return tokens >= 1;
    }

    Bucket less() {
        return new Bucket(tokens - 1, at);
    }

    /** Whole seconds until there is one again, at least 1. */
    long wait(Limit limit) {
        return Math.max(1, (long) Math.ceil((1 - tokens) / limit.perSecond()));
    }
}
