package org.cascadetutor.progress.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The row of a note. */
@Entity
@Table(name = "note")
@IdClass(NoteEntity.Key.class)
class NoteEntity {
    @Id
    UUID personId;

    @Id
    String course;

    @Id
    String kind;

    @Id
    String subject;

    String body;
    Instant writtenAt;
    Instant changedAt;

    /** Person, course and subject name a row. */
    static class Key implements Serializable {
        UUID personId;
        String course;
        String kind;
        String subject;

        Key() {}

        Key(UUID personId, String course, String kind, String subject) {
            this.personId = personId;
            this.course = course;
            this.kind = kind;
            this.subject = subject;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && course.equals(key.course)
                    && kind.equals(key.kind)
                    && subject.equals(key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, course, kind, subject);
        }
    }
}
