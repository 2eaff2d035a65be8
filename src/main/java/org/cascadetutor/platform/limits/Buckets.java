package org.cascadetutor.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One bucket for each asker of each thing, in memory and bounded; each node counts for itself. Thread-safe. Not a singleton: a filter
 * is made before there are settings, and this comes into being with the first request.
 */
@ApplicationScoped
class Buckets {

    private static final int MOST = 50_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final LimitsConfig config;
    private final Clock clock;

    Buckets(LimitsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Takes one; the seconds to wait where there is none. */
    OptionalLong take(Costly costly, String asker) {
        Limit limit = costly.limit(config);
        Instant now = clock.instant();
        long[] wait = {0};
        buckets.asMap().compute(costly + " " + asker, (same, known) -> {
            Bucket bucket = known == null ? Bucket.full(limit, now) : known.filled(limit, now);
            wait[0] = bucket.hasOne() ? 0 : bucket.wait(limit);
            return bucket.hasOne() ? bucket.less() : bucket;
        });
        return wait[0] == 0 ? OptionalLong.empty() : OptionalLong.of(wait[0]);
    }
}
