package org.cascadetutor.account.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The row of a role a person has in a course. */
@Entity
@Table(name = "person_role")
@IdClass(RoleEntity.Key.class)
class RoleEntity {
    @Id
    UUID personId;

    @Id
    String role;

    @Id
    String course;

    /** Person, role and course name a row. */
    static class Key implements Serializable {
        UUID personId;
        String role;
        String course;

        Key() {}

        Key(UUID personId, String role, String course) {
            this.personId = personId;
            this.role = role;
            this.course = course;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && role.equals(key.role)
                    && course.equals(key.course);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, role, course);
        }
    }
}
