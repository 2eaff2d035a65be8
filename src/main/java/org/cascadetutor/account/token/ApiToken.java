package org.cascadetutor.account.token;

import java.time.Instant;

/** An API token in a list; the token itself was shown once, when it was made. `hash` names it. */
public record ApiToken(String hash, String name, Instant createdAt, Instant lastUsedAt) {}
