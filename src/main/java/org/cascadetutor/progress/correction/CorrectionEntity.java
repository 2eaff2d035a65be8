package org.cascadetutor.progress.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a step; written once, and changed only by erasure and by the merge of a guest. */
@Entity
@Table(name = "score_correction")
@IdClass(CorrectionEntity.Key.class)
class CorrectionEntity {
    @Id
    UUID personId;

    @Id
    String course;

    @Id
    UUID attemptKey;

    @Id
    int step;

    String kind;
    String words;
    double scoreBefore;
    double scoreAfter;

    @Nullable
    UUID decidedBy;

    Instant happenedAt;

    /** Learner, answer and number of the step name a row. */
    static class Key implements Serializable {
        UUID personId;
        String course;
        UUID attemptKey;
        int step;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId.equals(key.personId)
                    && course.equals(key.course)
                    && attemptKey.equals(key.attemptKey)
                    && step == key.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, course, attemptKey, step);
        }
    }
}
