package org.cascadetutor.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.secret.Secrets;

/** Keeps tokens by their hash alone; whoever reads the table cannot use them. */
@ApplicationScoped
public class TokenStore implements PersonalData {

    /** Use is noted at most this often, so that reading pages does not write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private static final String LOGIN = "LOGIN";
    private static final String API = "API";

    private final Tokens tokens;
    private final TokenRows rows;
    private final AccountConfig config;
    private final Clock clock;

    TokenStore(Tokens tokens, TokenRows rows, AccountConfig config, Clock clock) {
        this.tokens = tokens;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** Starts a login session and returns its token. */
    @Transactional
    public String newLogin(LearnerId person) {
        return rows.add(LOGIN, person.value(), "", config.session()).token();
    }

    /** Makes an API token and returns it; it is never shown again. */
    @Transactional
    public String newApiToken(LearnerId person, String name) {
        return rows.add(API, person.value(), name, config.token()).token();
    }

    /** How long a login session can last. */
    public Duration sessionLength() {
        return config.session();
    }

    /** Whose login session this is, while it lives. */
    @Transactional
    public Optional<UUID> login(String token) {
        Instant now = clock.instant();
        return rows.live(LOGIN, token)
                .filter(row -> row.lastUsedAt.plus(config.idle()).isAfter(now))
                .map(this::used);
    }

    /** Whose API token this is, while it lives. */
    @Transactional
    public Optional<UUID> api(String token) {
        return rows.live(API, token).map(this::used);
    }

    /** Ends a login session. */
    @Transactional
    public boolean end(String token) {
        return tokens.deleteById(Secrets.hash(token));
    }

    /** Ends all login sessions of a person. */
    @Transactional
    public void endLogins(LearnerId person) {
        tokens.delete("personId = ?1 and kind = ?2", person.value(), LOGIN);
    }

    /** Ends all login sessions of a person but the one that is asking. */
    @Transactional
    public void endOtherLogins(LearnerId person, String here) {
        tokens.delete("personId = ?1 and kind = ?2 and hash <> ?3", person.value(), LOGIN, Secrets.hash(here));
    }

    /** Ends whatever opens a door in the person's name: sessions, API tokens, links. */
    @Transactional
    public void endAll(LearnerId person) {
        tokens.delete("personId", person.value());
    }

    /** The living login sessions of a person, newest first. */
    @Transactional
    public List<LoginSession> logins(LearnerId person, String here) {
        Instant now = clock.instant();
        return tokens.list("personId = ?1 and kind = ?2 order by createdAt desc", person.value(), LOGIN).stream()
                .filter(row -> row.expiresAt.isAfter(now)
                        && row.lastUsedAt.plus(config.idle()).isAfter(now))
                .map(row ->
                        new LoginSession(row.hash, row.createdAt, row.lastUsedAt, row.hash.equals(Secrets.hash(here))))
                .toList();
    }

    /** The API tokens of a person, newest first. */
    @Transactional
    public List<ApiToken> apiTokens(LearnerId person) {
        return tokens.list("personId = ?1 and kind = ?2 order by createdAt desc", person.value(), API).stream()
                .map(row -> new ApiToken(row.hash, row.name, row.createdAt, row.lastUsedAt))
                .toList();
    }

    /** Ends one API token of a person. */
    @Transactional
    public void revoke(LearnerId person, String hash) {
        tokens.delete("personId = ?1 and kind = ?2 and hash = ?3", person.value(), API, hash);
    }

    /** Lets go of tokens that ended before the instant; until then they tell when their person was last seen. */
    @Transactional
    public long forget(Instant before) {
        return tokens.delete("expiresAt < ?1 and lastUsedAt < ?1", before);
    }

    private UUID used(TokenEntity row) {
        Instant now = clock.instant();
        if (row.lastUsedAt.plus(NOTED_EVERY).isBefore(now)) {
            row.lastUsedAt = now;
        }
        return Objects.requireNonNull(row.personId);
    }

    @Override
    public List<String> tables() {
        return List.of("access_token");
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        List<Map<String, Object>> rows = tokens.list("personId", person.value()).stream()
                .map(row -> Map.<String, Object>of(
                        "kind",
                        row.kind,
                        "name",
                        row.name,
                        "created_at",
                        row.createdAt,
                        "last_used_at",
                        row.lastUsedAt))
                .toList();
        return Map.of("access_token", rows);
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        tokens.delete("personId", person.value());
    }

    /** The guest's sessions and tokens go on as the account's: a program that learnt for the guest goes on learning. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        tokens.delete("personId = ?1 and kind = ?2", guest.value(), LOGIN);
        tokens.update("personId = ?1 where personId = ?2", account.value(), guest.value());
    }
}
