package org.cascadetutor.administration;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.audit.AuditEntry;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.people.Account;
import org.cascadetutor.account.people.DirectoryStore;

/** The audit log with the user names behind the ids, where an account has one; a guest stays an id. */
@Singleton
class Records {

    private final AuditStore audit;
    private final DirectoryStore directory;

    Records(AuditStore audit, DirectoryStore directory) {
        this.audit = audit;
        this.directory = directory;
    }

    /** An entry with names in place of ids. */
    record Line(AuditEntry entry, String actor, String about) {}

    /** The newest entries, all or those by or about one person. */
    List<Line> newest(Optional<LearnerId> person, int most) {
        List<AuditEntry> entries = audit.newest(person, most);
        Map<String, String> known = new HashMap<>();
        entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), entry.trace().about().stream()))
                .forEach(id -> known.computeIfAbsent(id, this::name));
        return entries.stream()
                .map(entry -> new Line(
                        entry,
                        known.get(entry.actor()),
                        entry.trace().about().map(known::get).orElse("")))
                .toList();
    }

    private String name(String id) {
        return uuid(id).flatMap(directory::of).map(Account::username).orElse(id);
    }

    private static Optional<UUID> uuid(String id) {
        return id.matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
