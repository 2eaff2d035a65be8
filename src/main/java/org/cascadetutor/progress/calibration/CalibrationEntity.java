package org.cascadetutor.progress.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of a calibration; written once. */
@Entity
@Table(name = "calibration")
@IdClass(CalibrationEntity.Key.class)
class CalibrationEntity {
    @Id
    String course;

    @Id
    int number;

    long firstAttempt;
    long lastAttempt;
    int attempts;
    Instant publishedAt;
    String body;

    /** The context tables; none of a calibration older than they are. */
    @Nullable
    String contexts;

    /** Course and number name a row. */
    static class Key implements Serializable {
        String course;
        int number;

        Key() {}

        Key(String course, int number) {
            this.course = course;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && course.equals(key.course) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(course, number);
        }
    }
}
