package org.cascadetutor.account.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a person. */
@Entity
@Table(name = "person")
class PersonEntity {
    @Id
    UUID id;

    @Nullable
    String username;

    @Nullable
    String passwordHash;

    Instant createdAt;

    @Nullable
    Instant disabledAt;

    @Nullable
    String email;

    @Nullable
    Instant emailConfirmedAt;

    @Nullable
    Instant resetAskedAt;

    boolean held;
}
