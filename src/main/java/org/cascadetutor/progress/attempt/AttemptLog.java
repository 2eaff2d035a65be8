package org.cascadetutor.progress.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * The log of every answer: append, look up, read in order. Nothing here changes or removes an answer. Callers bring the
 * transaction.
 */
@ApplicationScoped
public class AttemptLog {

    /** Rows held in memory at once while the whole log is read. */
    private static final int PAGE = 500;

    private final Attempts attempts;
    private final EntityManager entities;

    AttemptLog(Attempts attempts, EntityManager entities) {
        this.attempts = attempts;
        this.entities = entities;
    }

    /** Adds the attempt and returns it with its place in the log. Fails if its key was used before. */
    public Attempt append(Attempt attempt) {
        AttemptEntity row = AttemptMapper.toRow(attempt);
        attempts.persistAndFlush(row);
        return AttemptMapper.toAttempt(row);
    }

    public Optional<Attempt> byKey(LearnerId learner, UUID key) {
        return attempts.find("personId = ?1 and attemptKey = ?2", learner.value(), key)
                .firstResultOptional()
                .map(AttemptMapper::toAttempt);
    }

    /** All answers of a learner in a course, oldest first. */
    public List<Attempt> of(LearnerId learner, String course) {
        return mapped(attempts.ofLearner(learner.value(), course));
    }

    /** The answers a learner gave in one session, oldest first. */
    public List<Attempt> inSession(LearnerId learner, UUID session) {
        return mapped(attempts.list("personId = ?1 and sessionId = ?2 order by id", learner.value(), session));
    }

    /** The same in brief, for whoever chooses what comes next. */
    public List<Answered> answeredIn(LearnerId learner, UUID session) {
        return entities.createQuery(
                        "select a.item, a.skills, a.correct, a.elapsedMillis from AttemptEntity a"
                                + " where a.personId = :person and a.sessionId = :session order by a.id",
                        Object[].class)
                .setParameter("person", learner.value())
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Answered(
                        new ItemId((String) row[0]),
                        AttemptMapper.skills((String) row[1]).get(0),
                        (Boolean) row[2],
                        (Long) row[3]))
                .toList();
    }

    /** An answer in brief: its item, the first of the item's skills, and how it went. */
    public record Answered(ItemId item, SkillId skill, boolean correct, long elapsedMillis) {}

    /** How many answers since an instant were to questions chosen for this reason (its code). */
    public long countSince(LearnerId learner, String course, String reason, Instant since) {
        return attempts.countSince(learner.value(), course, reason, since);
    }

    /** The next answers of a course after a place in the log, in order; none at the end. */
    public List<Attempt> page(String course, long after) {
        return mapped(attempts.page(course, after, PAGE));
    }

    /** Times in ms of the newest answers to an item, none after this place in the log, at most so many. */
    public List<Long> times(String course, ItemId item, long last, int most) {
        return entities.createQuery(
                        "select a.elapsedMillis from AttemptEntity a where a.course = :course and a.item = :item"
                                + " and a.id <= :last order by a.id desc",
                        Long.class)
                .setParameter("course", course)
                .setParameter("item", item.value())
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many answers of a course come after a place in the log, and when the first of them was given. */
    public Waiting waiting(String course, long after) {
        return entities.createQuery(
                        "select count(a), min(a.submittedAt) from AttemptEntity a where a.course = :course and a.id > :after",
                        Object[].class)
                .setParameter("course", course)
                .setParameter("after", after)
                .getResultStream()
                .map(row -> new Waiting((Long) row[0], Optional.ofNullable((Instant) row[1])))
                .findFirst()
                .orElseThrow();
    }

    /** A stretch at the end of the log. */
    public record Waiting(long answers, Optional<Instant> since) {}

    /** Learners who answered anything, with the courses they did it in. */
    public List<LearnerCourse> learners() {
        return entities.createQuery(
                        "select distinct a.personId, a.course from AttemptEntity a order by a.personId, a.course",
                        Object[].class)
                .getResultStream()
                .map(row -> new LearnerCourse(new LearnerId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    private static List<Attempt> mapped(List<AttemptEntity> rows) {
        return rows.stream().map(AttemptMapper::toAttempt).toList();
    }
}
