package org.cascadetutor.account.external;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a person here is a subject of an issuer. */
@Entity
@Table(name = "external_identity")
@IdClass(ExternalEntity.Key.class)
class ExternalEntity {
    @Id
    UUID personId;

    @Id
    String issuer;

    @Id
    String subject;

    Instant linkedAt;

    /** Person, issuer and subject name a row. */
    static class Key implements Serializable {
        UUID personId;
        String issuer;
        String subject;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && issuer.equals(key.issuer)
                    && subject.equals(key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, issuer, subject);
        }
    }
}
