package org.cascadetutor.progress.calibrating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is calibrating a course, and until when nobody else may. */
@Entity
@Table(name = "calibration_lease")
class LeaseEntity {
    @Id
    String course;

    @Nullable
    UUID holder;

    Instant endsAt;
}
