package org.cascadetutor.progress.pseudonym;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of pseudonyms. */
@ApplicationScoped
class PseudonymRows implements PanacheRepositoryBase<PseudonymEntity, UUID> {}
