package org.cascadetutor.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.cascadetutor.account.LearnerId;

/** People who have not been seen for long: made before an instant, and no session or token of theirs used after it. */
@ApplicationScoped
public class LastSeenStore {

    private static final String LONG_GONE = " and p.held = false and p.createdAt < ?1 and not exists"
            + " (select 1 from TokenEntity t where t.personId = p.id and t.lastUsedAt >= ?1) order by p.id";

    private final People people;

    LastSeenStore(People people) {
        this.people = people;
    }

    /** Guests last seen before the instant; at most so many. */
    @Transactional
    public List<LearnerId> guests(Instant before, int most) {
        return ids("from PersonEntity p where p.username is null", before, most);
    }

    /** Accounts without a role beyond learning, last seen before the instant; at most so many. */
    @Transactional
    public List<LearnerId> accounts(Instant before, int most) {
        return ids(
                "from PersonEntity p where p.username is not null and not exists"
                        + " (select 1 from RoleEntity r where r.personId = p.id)",
                before,
                most);
    }

    private List<LearnerId> ids(String who, Instant before, int most) {
        return people.find(who + LONG_GONE, before).page(0, most).stream()
                .map(row -> new LearnerId(row.id))
                .toList();
    }

    /** Keeps the person whatever the retention says, or no longer. */
    @Transactional
    public void hold(LearnerId person, boolean held) {
        people.findById(person.value()).held = held;
    }
}
