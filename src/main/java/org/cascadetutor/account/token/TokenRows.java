package org.cascadetutor.account.token;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.secret.Secrets;
import org.jspecify.annotations.Nullable;

/** Makes and finds the rows of tokens, each under the hash of a secret that is told once and never kept. */
@Singleton
class TokenRows {

    private final Tokens tokens;
    private final Secrets secrets;
    private final Clock clock;

    TokenRows(Tokens tokens, Secrets secrets, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A secret, and the row it opens. */
    record Made(String token, TokenEntity row) {}

    Made add(String kind, @Nullable UUID person, String name, Duration lifetime) {
        String token = secrets.token();
        TokenEntity row = new TokenEntity();
        row.hash = Secrets.hash(token);
        row.kind = kind;
        row.personId = person;
        row.name = name;
        row.createdAt = clock.instant();
        row.lastUsedAt = row.createdAt;
        row.expiresAt = row.createdAt.plus(lifetime);
        tokens.persist(row);
        return new Made(token, row);
    }

    Optional<TokenEntity> live(String kind, String token) {
        return tokens.findByIdOptional(Secrets.hash(token))
                .filter(row -> row.kind.equals(kind) && row.expiresAt.isAfter(clock.instant()));
    }

    /** Uses a one-time token up; of several who try at once only one is told yes. */
    boolean use(String kind, String token) {
        return tokens.delete("hash = ?1 and kind = ?2 and expiresAt > ?3", Secrets.hash(token), kind, clock.instant())
                == 1;
    }
}
