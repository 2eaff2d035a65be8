package org.cascadetutor.account.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.people.LastSeenStore;
import org.cascadetutor.account.token.TokenStore;

/**
 * Lets go of what is older than the retention says. Each person is erased in a transaction of their own, so that a stop in between
 * leaves nobody half erased and the next run goes on. Who is held is left alone.
 */
@ApplicationScoped
public class RetentionService {

    private static final int AT_ONCE = 500;

    private final PrivacyService privacy;
    private final LastSeenStore lastSeen;
    private final TokenStore tokens;
    private final AuditStore audit;
    private final Terms terms;

    RetentionService(PrivacyService privacy, LastSeenStore lastSeen, TokenStore tokens, AuditStore audit, Terms terms) {
        this.privacy = privacy;
        this.lastSeen = lastSeen;
        this.tokens = tokens;
        this.audit = audit;
        this.terms = terms;
    }

    /** The clock and the terms it is held against. */
    @jakarta.inject.Singleton
    static class Terms {
        private final RetentionConfig config;
        private final Clock clock;

        Terms(RetentionConfig config, Clock clock) {
            this.config = config;
            this.clock = clock;
        }

        Instant before(Duration length) {
            return clock.instant().minus(length);
        }
    }

    /** How many of each went. */
    public record Gone(int guests, int accounts, long tokens, long entries) {}

    /** Lets go of what is due, at most five hundred guests and five hundred accounts in one run. */
    public Gone run() {
        int guests = erase(lastSeen.guests(terms.before(terms.config.guests()), AT_ONCE));
        int accounts = terms.config
                .accounts()
                .map(length -> erase(lastSeen.accounts(terms.before(length), AT_ONCE)))
                .orElse(0);
        long expired = tokens.forget(terms.before(terms.config.guests()));
        long entries = audit.forget(terms.before(terms.config.record()));
        return new Gone(guests, accounts, expired, entries);
    }

    private int erase(List<LearnerId> people) {
        people.forEach(person -> privacy.erase(person, "retention"));
        return people.size();
    }
}
