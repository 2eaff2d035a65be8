package org.cascadetutor.progress.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of practice sessions. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<SessionEntity, SessionEntity.Key> {}
