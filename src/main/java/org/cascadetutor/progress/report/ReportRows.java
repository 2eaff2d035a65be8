package org.cascadetutor.progress.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of reports. */
@ApplicationScoped
class ReportRows implements PanacheRepositoryBase<ReportEntity, ReportEntity.Key> {}
