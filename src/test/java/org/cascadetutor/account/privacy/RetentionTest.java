package org.cascadetutor.account.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.people.LastSeenStore;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.TokenStore;
import org.junit.jupiter.api.Test;

/** Guests who have not been seen for longer than the retention says go; nobody else does. */
@QuarkusTest
class RetentionTest {

    private static final Duration LONG = Duration.ofDays(401);

    private final RetentionService retention;
    private final PersonStore people;
    private final LastSeenStore lastSeen;
    private final TokenStore tokens;
    private final Clock clock;

    RetentionTest(
            RetentionService retention, PersonStore people, LastSeenStore lastSeen, TokenStore tokens, Clock clock) {
        this.retention = retention;
        this.people = people;
        this.lastSeen = lastSeen;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Test
    void onlyGuestsLongGoneGo() {
        Instant old = clock.instant().minus(LONG);
        LearnerId gone = guest(old);
        LearnerId fresh = guest(clock.instant());
        LearnerId seen = guest(old);
        tokens.newLogin(seen);
        LearnerId held = guest(old);
        lastSeen.hold(held, true);
        LearnerId account = guest(old);
        people.name(account, "kept-" + account, "no hash");
        RetentionService.Gone went = retention.run();
        assertThat(went.guests()).isEqualTo(1);
        assertThat(people.find(gone.value())).isEmpty();
        assertThat(people.find(fresh.value())).isPresent();
        assertThat(people.find(seen.value())).isPresent();
        assertThat(people.find(held.value())).isPresent();
        assertThat(people.find(account.value())).isPresent();
        lastSeen.hold(held, false);
        assertThat(retention.run().guests()).isEqualTo(1);
        assertThat(people.find(held.value())).isEmpty();
    }

    private LearnerId guest(Instant at) {
        return people.addGuest(UUID.randomUUID(), at).id();
    }
}
