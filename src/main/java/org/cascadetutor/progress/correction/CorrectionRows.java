package org.cascadetutor.progress.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of steps. */
@ApplicationScoped
class CorrectionRows implements PanacheRepositoryBase<CorrectionEntity, CorrectionEntity.Key> {}
