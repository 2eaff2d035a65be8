package org.cascadetutor.progress.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the attempt log; written once, and changed only by erasure and by the merge of a guest. */
@Entity
@Table(name = "attempt")
class AttemptEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID attemptKey;
    UUID personId;
    String course;
    UUID sessionId;
    String kind;
    String item;
    String itemVersion;
    String skills;
    double guessFloor;
    String authorLevel;
    int hintsThere;
    int hintsUsed;
    String response;
    double score;
    boolean correct;

    @Nullable
    String confidence;

    String misconceptions;
    int memoryGrade;
    Instant servedAt;
    Instant submittedAt;
    long elapsedMillis;
    int calibration;
    double predicted;
    String reason;
    double latentMean;
    double latentVariance;
    String features;

    /** Keys of context tables in hexadecimal; none of an attempt older than the tables. */
    @Nullable
    String contexts;

    String moves;
    String reply;
}
