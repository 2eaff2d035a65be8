package org.cascadetutor.progress.pseudonym;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of a pseudonym. */
@Entity
@Table(name = "pseudonym")
class PseudonymEntity {
    @Id
    UUID personId;

    String name;
}
