package org.cascadetutor.progress.calibrating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The rows of leases. Each change is one statement, so that of two nodes one wins. */
@ApplicationScoped
class Leases implements PanacheRepositoryBase<LeaseEntity, String> {

    boolean take(String course, UUID holder, Instant now, Instant until) {
        return update(
                        "holder = ?1, endsAt = ?2 where course = ?3 and (holder is null or endsAt <= ?4)",
                        holder,
                        until,
                        course,
                        now)
                == 1;
    }

    boolean extend(String course, UUID holder, Instant until) {
        return update("endsAt = ?1 where course = ?2 and holder = ?3", until, course, holder) == 1;
    }

    void free(String course, UUID holder) {
        update("holder = null where course = ?1 and holder = ?2", course, holder);
    }
}
