package org.cascadetutor.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/** One bucket for each asker of each thing, in memory and bounded; each node counts for itself. Thread-safe. */
@Singleton
class Buckets {

    private static final int MOST = 50_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Clock clock;

    Buckets(Clock clock) {
        this.clock = clock;
    }

    /** Takes one; the seconds to wait where there is none. */
    OptionalLong take(String key, Limit limit) {
        Instant now = clock.instant();
        long[] wait = {0};
        buckets.asMap().compute(key, (same, known) -> {
            Bucket bucket = known == null ? Bucket.full(limit, now) : known.filled(limit, now);
            wait[0] = bucket.hasOne() ? 0 : bucket.wait(limit);
            return bucket.hasOne() ? bucket.less() : bucket;
        });
        return wait[0] == 0 ? OptionalLong.empty() : OptionalLong.of(wait[0]);
    }
}
