package org.cascadetutor.progress.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a report. */
@Entity
@Table(name = "question_report")
@IdClass(ReportEntity.Key.class)
class ReportEntity {
    @Id
    UUID personId;

    @Id
    String course;

    @Id
    String item;

    @Id
    String itemVersion;

    @Id
    String reason;

    String body;
    boolean named;
    Instant reportedAt;

    @Nullable
    Instant doneAt;

    /** Person, question version and reason name a row. */
    static class Key implements Serializable {
        UUID personId;
        String course;
        String item;
        String itemVersion;
        String reason;

        Key() {}

        Key(UUID personId, Reported on) {
            this.personId = personId;
            this.course = on.course();
            this.item = on.item();
            this.itemVersion = on.version();
            this.reason = on.reason();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && course.equals(key.course)
                    && item.equals(key.item)
                    && itemVersion.equals(key.itemVersion)
                    && reason.equals(key.reason);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, course, item, itemVersion, reason);
        }
    }
}
