package org.cascadetutor.account.login;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down guessing: from the sixth wrong password for one account from one address on, each try must wait, twice as long
 * each time up to fifteen minutes. In memory and bounded; the right password from elsewhere is never kept out.
 */
@Singleton
class LoginBrake {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {

        Duration pause() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
    }

    /** How long to wait before the next try, if at all. */
    synchronized Optional<Duration> pause(String account, String address) {
        Failures known = failures.getOrDefault(key(account, address), new Failures(0, Instant.EPOCH));
        Duration left = Duration.between(clock.instant(), known.last().plus(known.pause()));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    synchronized void failed(String account, String address) {
        Failures known = failures.getOrDefault(key(account, address), new Failures(0, Instant.EPOCH));
        failures.put(key(account, address), new Failures(known.count() + 1, clock.instant()));
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(key(account, address));
    }

    private static String key(String account, String address) {
        return account + "\n" + address;
    }
}
