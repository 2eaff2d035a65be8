package org.cascadetutor.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;

/** Notes who did what; only ever added to, and never with a password or the text of an answer in it. */
@ApplicationScoped
public class AuditStore implements PersonalData {

    private static final String NOBODY = "erased";

    private static final String UNKNOWN = "nobody";
    private static final int LONGEST_SUBJECT = 160;

    private final AuditEntries entries;
    private final Origin origin;
    private final Clock clock;

    AuditStore(AuditEntries entries, Origin origin, Clock clock) {
        this.entries = entries;
        this.origin = origin;
        this.clock = clock;
    }

    /** Adds an entry on something that is nobody's record, or the actor's own. */
    @Transactional
    public void note(LearnerId actor, String action, String subject) {
        add(actor.toString(), action, Optional.empty(), subject);
    }

    /** Adds an entry on what somebody did to a person's record. */
    @Transactional
    public void note(LearnerId actor, String action, LearnerId about, String subject) {
        add(actor.toString(), action, Optional.of(about), subject);
    }

    /** Adds an entry on what somebody unknown tried, with a person's record where there was one. */
    @Transactional
    public void noteUnknown(String action, Optional<LearnerId> about, String subject) {
        add(UNKNOWN, action, about, subject);
    }

    private void add(String actor, String action, Optional<LearnerId> about, String subject) {
        AuditEntity row = new AuditEntity();
        row.happenedAt = clock.instant();
        row.actor = actor;
        row.action = action;
        row.subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        row.about = about.map(LearnerId::toString).orElse(null);
        row.origin = origin.now();
        entries.persist(row);
    }

    /** The newest entries, at most as many as asked for, all or those by or about one person. */
    @Transactional
    public List<AuditEntry> newest(Optional<LearnerId> person, int most) {
        return person
                .map(one -> entries.find("actor = ?1 or about = ?1 order by id desc", one.toString()))
                .orElseGet(() -> entries.find("order by id desc"))
                .page(0, most)
                .stream()
                .map(AuditStore::entry)
                .toList();
    }

    /** Lets go of entries older than the instant. */
    @Transactional
    public long forget(Instant before) {
        return entries.delete("happenedAt < ?1", before);
    }

    private static AuditEntry entry(AuditEntity row) {
        AuditEntry.Trace trace = new AuditEntry.Trace(
                Optional.ofNullable(row.about), Optional.ofNullable(row.origin).orElse(""));
        return new AuditEntry(row.happenedAt, row.actor, row.action, row.subject, trace);
    }

    @Override
    public List<String> tables() {
        return List.of("audit_entry");
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        List<Map<String, Object>> rows =
                entries.list("actor = ?1 or about = ?1 order by id", person.toString()).stream()
                        .map(row -> Map.<String, Object>of(
                                "happened_at",
                                row.happenedAt,
                                "action",
                                row.action,
                                "subject",
                                row.subject,
                                "by_me",
                                row.actor.equals(person.toString()),
                                "origin",
                                row.actor.equals(person.toString())
                                        ? Optional.ofNullable(row.origin).orElse("")
                                        : ""))
                        .toList();
        return Map.of("audit_entry", rows);
    }

    /** What was done stays on record; by whom and to whom, and from where, does not. */
    @Override
    @Transactional
    public void erase(LearnerId person) {
        entries.update("origin = null where actor = ?1", person.toString());
        replace(person, NOBODY);
    }

    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        replace(guest, account.toString());
    }

    private void replace(LearnerId person, String other) {
        entries.update("actor = ?1 where actor = ?2", other, person.toString());
        entries.update("about = ?1 where about = ?2", other, person.toString());
    }
}
