package org.cascadetutor.progress.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.replay.Replay;

/** Answers for every table of progress that has a person in it. */
@ApplicationScoped
public class LearnerDataStore implements PersonalData {

    private static final String ATTEMPT = "attempt";

    private static final String STATE = "learner_state";
    private static final String CORRECTION = "score_correction";
    private static final List<String> OTHERS = List.of("practice_session", "reading_mark", "pseudonym");

    private final EntityManager entities;
    private final AttemptLog log;
    private final LearnerModelStore models;
    private final Replay replay;
    private final Supplier<UUID> ids;

    LearnerDataStore(
            EntityManager entities, AttemptLog log, LearnerModelStore models, Replay replay, Supplier<UUID> ids) {
        this.entities = entities;
        this.log = log;
        this.models = models;
        this.replay = replay;
        this.ids = ids;
    }

    @Override
    public List<String> tables() {
        return List.of(ATTEMPT, "learner_state", "practice_session", "reading_mark", "pseudonym", CORRECTION);
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        return tables().stream().collect(Collectors.toMap(table -> table, table -> rows(table, person)));
    }

    private List<Map<String, Object>> rows(String table, LearnerId person) {
        // Who decided on a mark is another person, and not the learner's to take away.
        String columns = table.equals(CORRECTION)
                ? "person_id, course, attempt_key, step, kind, words, score_before, score_after, happened_at"
                : "*";
        List<Tuple> found = entities.createNativeQuery(
                        "select " + columns + " from " + table + " where person_id = :person", Tuple.class)
                .setParameter("person", person.value())
                .getResultList();
        return found.stream().map(LearnerDataStore::row).toList();
    }

    private static Map<String, Object> row(Tuple tuple) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (TupleElement<?> column : tuple.getElements()) {
            row.put(column.getAlias(), tuple.get(column));
        }
        return row;
    }

    /** Answers and what follows from them stay under a fresh id, so that counts stay true; what was said goes. */
    @Override
    @Transactional
    public void erase(LearnerId person) {
        LearnerId nobody = new LearnerId(ids.get());
        OTHERS.forEach(table -> change("delete from " + table + " where person_id = :person", person));
        change("update attempt set response = '{}', reply = '{}' where person_id = :person", person);
        change("update score_correction set words = '' where person_id = :person", person);
        change("update score_correction set decided_by = null where decided_by = :person", person);
        hand(CORRECTION, person, nobody);
        hand(ATTEMPT, person, nobody);
        hand(STATE, person, nobody);
    }

    /** The guest's answers become the account's, in the log's order; the models are then what the whole log says. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        List<String> courses = log.learners().stream()
                .filter(one -> one.learner().equals(guest))
                .map(LearnerCourse::course)
                .toList();
        courses.forEach(course -> models.lock(new LearnerCourse(account, course)));
        hand("attempt", guest, account);
        hand(CORRECTION, guest, account);
        hand("practice_session", guest, account);
        handWhereNew(
                "reading_mark",
                "own.course = reading_mark.course and own.lesson = reading_mark.lesson",
                guest,
                account);
        handWhereNew("pseudonym", "1 = 1", guest, account);
        change("delete from learner_state where person_id = :person", guest);
        entities.clear();
        courses.forEach(course -> models.save(new LearnerCourse(account, course), replay.of(log.of(account, course))));
    }

    private void handWhereNew(String table, String same, LearnerId guest, LearnerId account) {
        entities.createNativeQuery(
                        "delete from %s where person_id = :guest and exists (select 1 from %s own where own.person_id = :account and %s)"
                                .formatted(table, table, same))
                .setParameter("guest", guest.value())
                .setParameter("account", account.value())
                .executeUpdate();
        hand(table, guest, account);
    }

    private void hand(String table, LearnerId guest, LearnerId account) {
        entities.createNativeQuery("update " + table + " set person_id = :account where person_id = :guest")
                .setParameter("account", account.value())
                .setParameter("guest", guest.value())
                .executeUpdate();
    }

    private void change(String sql, LearnerId person) {
        entities.createNativeQuery(sql).setParameter("person", person.value()).executeUpdate();
    }
}
