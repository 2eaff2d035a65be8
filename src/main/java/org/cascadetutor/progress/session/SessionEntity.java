package org.cascadetutor.progress.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a practice session. */
@Entity
@Table(name = "practice_session")
class SessionEntity {
    @Id
    UUID id;

    UUID personId;
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
}
