package org.cascadetutor.progress.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** One state of one learner: of the learner, a skill, an item, a set of skills or a misconception. */
@Entity
@Table(name = "learner_state")
@IdClass(StateEntity.Key.class)
class StateEntity {
    @Id
    UUID personId;

    @Id
    String course;

    @Id
    String kind;

    @Id
    String ref;

    String body;

    /** The learner, and what it is the state of, name a row. */
    static class Key implements Serializable {
        UUID personId;
        String course;
        String kind;
        String ref;

        Key() {}

        Key(LearnerCourse whose, StateKey of) {
            this.personId = whose.learner().value();
            this.course = whose.course();
            this.kind = of.kind().name();
            this.ref = of.ref();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && course.equals(key.course)
                    && kind.equals(key.kind)
                    && ref.equals(key.ref);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, course, kind, ref);
        }
    }
}
