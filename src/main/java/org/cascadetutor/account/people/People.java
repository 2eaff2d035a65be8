package org.cascadetutor.account.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of people. */
@ApplicationScoped
class People implements PanacheRepositoryBase<PersonEntity, UUID> {}
