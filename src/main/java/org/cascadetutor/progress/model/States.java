package org.cascadetutor.progress.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of learner states. */
@ApplicationScoped
class States implements PanacheRepositoryBase<StateEntity, StateEntity.Key> {

    List<StateEntity> ofLearner(UUID person, String course) {
        return list("personId = ?1 and course = ?2", person, course);
    }

    Optional<StateEntity> locked(UUID person, String course) {
        return find("personId = ?1 and course = ?2 and kind = ?3", person, course, StateKey.Kind.LEARNER.name())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
