package org.cascadetutor.account.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of the audit log. */
@ApplicationScoped
class AuditEntries implements PanacheRepository<AuditEntity> {}
