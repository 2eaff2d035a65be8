package org.cascadetutor.account.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of roles. */
@ApplicationScoped
class Roles implements PanacheRepositoryBase<RoleEntity, RoleEntity.Key> {}
