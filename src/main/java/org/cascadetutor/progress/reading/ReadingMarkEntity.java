package org.cascadetutor.progress.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The row of a reading mark. */
@Entity
@Table(name = "reading_mark")
@IdClass(ReadingMarkEntity.Key.class)
class ReadingMarkEntity {
    @Id
    UUID personId;

    @Id
    String course;

    @Id
    String lesson;

    Instant firstReadAt;
    Instant lastReadAt;

    /** Person, course and lesson name a row. */
    static class Key implements Serializable {
        UUID personId;
        String course;
        String lesson;

        Key() {}

        Key(UUID personId, String course, String lesson) {
            this.personId = personId;
            this.course = course;
            this.lesson = lesson;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && course.equals(key.course)
                    && lesson.equals(key.lesson);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, course, lesson);
        }
    }
}
