package org.cascadetutor.progress.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of the attempt log. */
@ApplicationScoped
class Attempts implements PanacheRepository<AttemptEntity> {

    List<AttemptEntity> ofLearner(UUID person, String course) {
        return list("personId = ?1 and course = ?2 order by id", person, course);
    }

    long countSince(UUID person, String course, String reason, Instant since) {
        return count(
                "personId = ?1 and course = ?2 and reason = ?3 and submittedAt >= ?4", person, course, reason, since);
    }

    List<AttemptEntity> page(String course, long after, int size) {
        return find("course = ?1 and id > ?2 order by id", course, after)
                .page(0, size)
                .list();
    }
}
