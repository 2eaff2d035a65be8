package org.cascadetutor.progress.answered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.progress.answered.LastAnswer.Given;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.correction.CorrectionStore;

/** Says what a learner has answered: only of that may the key and the explanation be shown. */
@ApplicationScoped
public class AnsweredStore {

    private final EntityManager entities;
    private final CorrectionStore corrections;

    AnsweredStore(EntityManager entities, CorrectionStore corrections) {
        this.entities = entities;
        this.corrections = corrections;
    }

    /** Of every question the learner has answered in the course the newest answer, oldest first. */
    @Transactional
    public List<LastAnswer> newest(LearnerCourse learner) {
        Map<UUID, Double> scores = corrections.scores(learner.learner(), learner.course());
        return entities.createQuery(
                        "select a.item, a.itemVersion, a.sessionId, a.attemptKey, a.submittedAt, a.response, a.score"
                                + " from AttemptEntity a where a.personId = :person and a.course = :course and a.id in (select max(b.id) from AttemptEntity b"
                                + " where b.personId = :person and b.course = :course group by b.item) order by a.id",
                        Object[].class)
                .setParameter("person", learner.learner().value())
                .setParameter("course", learner.course())
                .getResultStream()
                .map(row -> answer(row, scores.getOrDefault((UUID) row[3], (Double) row[6])))
                .toList();
    }

    /** Whether the learner has been shown the question: it is open in a session, or was answered. */
    @Transactional
    public boolean shown(LearnerCourse learner, String item) {
        return any(
                        "select count(a) from AttemptEntity a where a.personId = :person and a.course = :course and"
                                + " a.item = :item",
                        learner,
                        item)
                || any(
                        "select count(s.openItem) from SessionEntity s where s.personId = :person and s.course = :course and"
                                + " s.openItem = :item",
                        learner,
                        item);
    }

    private boolean any(String count, LearnerCourse learner, String item) {
        return entities.createQuery(count, Long.class)
                        .setParameter("person", learner.learner().value())
                        .setParameter("course", learner.course())
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    private static LastAnswer answer(Object[] row, double score) {
        Given given = new Given((UUID) row[2], (UUID) row[3], (Instant) row[4]);
        return new LastAnswer((String) row[0], (String) row[1], given, (String) row[5], score);
    }
}
