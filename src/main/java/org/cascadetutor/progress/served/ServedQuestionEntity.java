package org.cascadetutor.progress.served;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The row of a question version that was shown. */
@Entity
@Table(name = "served_question")
@IdClass(ServedQuestionEntity.Key.class)
class ServedQuestionEntity {
    @Id
    String course;

    @Id
    String item;

    @Id
    String version;

    String canonical;
    Instant servedAt;

    /** Course, item and version name a row. */
    static class Key implements Serializable {
        String course;
        String item;
        String version;

        Key() {}

        Key(String course, String item, String version) {
            this.course = course;
            this.item = item;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && course.equals(key.course)
                    && item.equals(key.item)
                    && version.equals(key.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(course, item, version);
        }
    }
}
