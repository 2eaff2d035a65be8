package org.cascadetutor.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a token, under its hash. */
@Entity
@Table(name = "access_token")
class TokenEntity {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    String kind;

    @Nullable
    UUID personId;

    String name;
    Instant createdAt;
    Instant lastUsedAt;
    Instant expiresAt;

    @Nullable
    String role;

    @Nullable
    String course;

    @Nullable
    String email;
}
