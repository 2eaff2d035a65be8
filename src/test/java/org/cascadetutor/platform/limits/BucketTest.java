package org.cascadetutor.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A bucket lets a burst through, then so many a second, and a clock that goes back does it no harm. */
class BucketTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private static final Limit TEN_A_SECOND_FIVE_AT_ONCE = new Limit() {
        @Override
        public double perSecond() {
            return 10;
        }

        @Override
        public int burst() {
            return 5;
        }
    };

    @Test
    void aBurstGoesThroughAndNoMore() {
        Bucket bucket = Bucket.full(TEN_A_SECOND_FIVE_AT_ONCE, NOON);
        for (int i = 0; i < 5; i++) {
            assertThat(bucket.hasOne()).isTrue();
            bucket = bucket.less();
        }
        assertThat(bucket.hasOne()).isFalse();
        assertThat(bucket.wait(TEN_A_SECOND_FIVE_AT_ONCE)).isEqualTo(1);
    }

    @Test
    void itFillsWithTimeUpToTheBurst() {
        Bucket empty = new Bucket(0, NOON);
        assertThat(empty.filled(TEN_A_SECOND_FIVE_AT_ONCE, NOON.plusMillis(250)).tokens())
                .isEqualTo(2.5);
        assertThat(empty.filled(TEN_A_SECOND_FIVE_AT_ONCE, NOON.plusSeconds(60)).tokens())
                .isEqualTo(5);
    }

    @Test
    void aClockThatGoesBackTakesNothing() {
        Bucket bucket = new Bucket(3, NOON);
        assertThat(bucket.filled(TEN_A_SECOND_FIVE_AT_ONCE, NOON.minusSeconds(86_400))
                        .tokens())
                .isEqualTo(3);
    }
}
