package org.cascadetutor.progress.served;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of served question versions. */
@ApplicationScoped
class ServedRows implements PanacheRepositoryBase<ServedQuestionEntity, ServedQuestionEntity.Key> {}
