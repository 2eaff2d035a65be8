package org.cascadetutor.account.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit log: who (an id, or `nobody` for who is not known, `erased` for who is gone, `operator` for the command
 * line) did what, to whose record, from which address.
 */
public record AuditEntry(Instant happenedAt, String actor, String action, String subject, Trace trace) {

    /** Whose record it was about, and from where. */
    public record Trace(Optional<String> about, String origin) {}
}
