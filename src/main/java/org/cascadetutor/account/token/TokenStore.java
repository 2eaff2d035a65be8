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
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.secret.Secrets;
import org.jspecify.annotations.Nullable;

/** Keeps tokens by their hash alone; whoever reads the table cannot use them. */
@ApplicationScoped
public class TokenStore implements PersonalData {

    /** Use is noted at most this often, so that reading pages does not write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private static final String LOGIN = "LOGIN";
    private static final String API = "API";
    private static final String INVITATION = "INVITATION";

    private final Tokens tokens;
    private final Secrets secrets;
    private final AccountConfig config;
    private final Clock clock;

    TokenStore(Tokens tokens, Secrets secrets, AccountConfig config, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /** Starts a login session and returns its token. */
    @Transactional
    public String newLogin(LearnerId person) {
        return add(LOGIN, person.value(), "", config.session()).token();
    }

    /** Makes an API token and returns it; it is never shown again. */
    @Transactional
    public String newApiToken(LearnerId person, String name) {
        return add(API, person.value(), name, config.token()).token();
    }

    /** Makes a one-time invitation to a role and returns its token. */
    @Transactional
    public String newInvitation(Grant grant) {
        Made made = add(INVITATION, null, "", config.invitation());
        made.row().role = grant.role().name();
        made.row().course = grant.course();
        return made.token();
    }

    private record Made(String token, TokenEntity row) {}

    private Made add(String kind, @Nullable UUID person, String name, Duration lifetime) {
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

    /** How long a login session can last. */
    public Duration sessionLength() {
        return config.session();
    }

    /** Whose login session this is, while it lives. */
    @Transactional
    public Optional<UUID> login(String token) {
        Instant now = clock.instant();
        return live(LOGIN, token)
                .filter(row -> row.lastUsedAt.plus(config.idle()).isAfter(now))
                .map(this::used);
    }

    /** Whose API token this is, while it lives. */
    @Transactional
    public Optional<UUID> api(String token) {
        return live(API, token).map(this::used);
    }

    /** What an invitation invites to, while it can be used. */
    @Transactional
    public Optional<Grant> invitation(String token) {
        return live(INVITATION, token).map(row -> new Grant(Role.valueOf(row.role), row.course));
    }

    /** Ends a login session or an invitation. */
    @Transactional
    public boolean end(String token) {
        return tokens.deleteById(Secrets.hash(token));
    }

    /** Ends all login sessions of a person. */
    @Transactional
    public void endLogins(LearnerId person) {
        tokens.delete("personId = ?1 and kind = ?2", person.value(), LOGIN);
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

    private Optional<TokenEntity> live(String kind, String token) {
        return tokens.findByIdOptional(Secrets.hash(token))
                .filter(row -> row.kind.equals(kind) && row.expiresAt.isAfter(clock.instant()));
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
