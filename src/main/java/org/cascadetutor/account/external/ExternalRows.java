package org.cascadetutor.account.external;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of identities. */
@ApplicationScoped
class ExternalRows implements PanacheRepositoryBase<ExternalEntity, ExternalEntity.Key> {}
