package org.cascadetutor.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;

/** Notes who did what; only ever added to, and never with a password or the text of an answer in it. */
@ApplicationScoped
public class AuditStore implements PersonalData {

    private static final String NOBODY = "erased";

    private final AuditEntries entries;
    private final Clock clock;

    AuditStore(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Adds an entry. */
    @Transactional
    public void note(LearnerId actor, String action, String subject) {
        AuditEntity row = new AuditEntity();
        row.happenedAt = clock.instant();
        row.actor = actor.toString();
        row.action = action;
        row.subject = subject;
        entries.persist(row);
    }

    @Override
    public List<String> tables() {
        return List.of("audit_entry");
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        List<Map<String, Object>> rows = entries.list("actor", person.toString()).stream()
                .map(row -> Map.<String, Object>of(
                        "happened_at", row.happenedAt, "action", row.action, "subject", row.subject))
                .toList();
        return Map.of("audit_entry", rows);
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        entries.update("actor = ?1 where actor = ?2", NOBODY, person.toString());
    }

    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        entries.update("actor = ?1 where actor = ?2", account.toString(), guest.toString());
    }
}
