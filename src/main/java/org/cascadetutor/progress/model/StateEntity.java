package org.cascadetutor.progress.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One state of one learner: of the learner, a skill, an item, a set of skills or a misconception. */
@Entity
@Table(name = "learner_state")
class StateEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID personId;
    String course;
    String kind;
    String ref;
    String body;
}
