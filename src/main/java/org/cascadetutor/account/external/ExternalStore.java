package org.cascadetutor.account.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;

/** Keeps who is whom elsewhere. An identity is one person's; a person may have several. */
@ApplicationScoped
class ExternalStore implements PersonalData {

    private static final String TABLE = "external_identity";

    private final ExternalRows rows;
    private final Clock clock;

    ExternalStore(ExternalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The person an identity is linked to, whether their account is open or not. */
    @Transactional
    public Optional<UUID> personOf(Identity identity) {
        return rows.find("issuer = ?1 and subject = ?2", identity.issuer(), identity.subject())
                .firstResultOptional()
                .map(row -> row.personId);
    }

    @Transactional
    public void link(LearnerId person, Identity identity) {
        ExternalEntity row = new ExternalEntity();
        row.personId = person.value();
        row.issuer = identity.issuer();
        row.subject = identity.subject();
        row.linkedAt = clock.instant();
        rows.persistAndFlush(row);
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        return Map.of(
                TABLE,
                rows.list("personId", person.value()).stream()
                        .map(row -> Map.<String, Object>of(
                                "issuer", row.issuer, "subject", row.subject, "linked_at", row.linkedAt))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        rows.delete("personId", person.value());
    }

    /** A guest has none; should one ever have, it goes along. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        for (ExternalEntity row : rows.list("personId", guest.value())) {
            rows.delete(row);
            rows.flush();
            link(account, new Identity(row.issuer, row.subject, ""));
        }
    }
}
