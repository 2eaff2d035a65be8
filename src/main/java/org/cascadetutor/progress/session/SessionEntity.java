package org.cascadetutor.progress.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a practice session. */
@Entity
@Table(name = "practice_session")
@IdClass(SessionEntity.Key.class)
class SessionEntity {
    @Id
    UUID personId;

    @Id
    UUID id;

    String course;
    String kind;
    String target;
    String targetSlug;
    boolean mistakesOnly;
    long seed;
    Instant startedAt;
    int answered;
    int minutes;

    @Nullable
    UUID openKey;

    @Nullable
    String openItem;

    @Nullable
    String openVersion;

    @Nullable
    String openChoice;

    int openHints;

    @Nullable
    Instant servedAt;

    @Nullable
    String ending;

    @Nullable
    Instant endingDueAt;

    /** The learner and the session name a row. */
    static class Key implements Serializable {
        UUID personId;
        UUID id;

        Key() {}

        Key(UUID personId, UUID id) {
            this.personId = personId;
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && personId.equals(key.personId) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, id);
        }
    }
}
