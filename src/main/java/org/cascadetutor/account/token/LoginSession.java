package org.cascadetutor.account.token;

import java.time.Instant;

/** A login session in a list. `hash` names it; `here` is the one that is asking. */
public record LoginSession(String hash, Instant createdAt, Instant lastUsedAt, boolean here) {}
