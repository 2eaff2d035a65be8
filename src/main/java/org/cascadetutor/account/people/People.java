package org.cascadetutor.account.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rows of people. */
@ApplicationScoped
class People implements PanacheRepositoryBase<PersonEntity, UUID> {

    /** A person who is not disabled, once for each role, in one question: it is asked at every request. */
    List<Object[]> withRoles(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select p, r from PersonEntity p left join RoleEntity r on r.personId = p.id"
                                + " where p.id = :id and p.disabledAt is null",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }
}
