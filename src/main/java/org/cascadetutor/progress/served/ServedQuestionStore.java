package org.cascadetutor.progress.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every question version that was shown, for ever; adding one again changes nothing. */
@ApplicationScoped
public class ServedQuestionStore {

    private final ServedRows rows;
    private final EntityManager entities;

    /** Versions this node has found stored: they stay, so nobody need look again. One not yet committed is not among them. */
    private final Set<ServedQuestionEntity.Key> known = ConcurrentHashMap.newKeySet();

    ServedQuestionStore(ServedRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Transactional
    public Optional<ServedQuestion> find(String course, String item, String version) {
        return rows.findByIdOptional(new ServedQuestionEntity.Key(course, item, version))
                .map(row -> new ServedQuestion(row.course, row.item, row.version, row.canonical));
    }

    /**
     * Adds the version if it is new. When two learners are the first to see a question at the same moment, one insert
     * clashes; `Turns` runs that answer again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ServedQuestion question, Instant at) {
        ServedQuestionEntity.Key key =
                new ServedQuestionEntity.Key(question.course(), question.item(), question.version());
        if (known.contains(key)) {
            return;
        }
        if (find(question.course(), question.item(), question.version()).isPresent()) {
            known.add(key);
            return;
        }
        ServedQuestionEntity row = new ServedQuestionEntity();
        row.course = question.course();
        row.item = question.item();
        row.version = question.version();
        row.canonical = question.canonical();
        row.servedAt = at;
        rows.persist(row);
        entities.flush();
    }
}
