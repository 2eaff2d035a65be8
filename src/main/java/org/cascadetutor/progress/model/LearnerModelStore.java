package org.cascadetutor.progress.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.LearnerCourse;

/**
 * Keeps what the engine knows about each learner. A cache: `rebuild` makes the same rows from the attempt log.
 *
 * <p>An answer first {@linkplain #lock locks} the learner's own row, so that two answers of one learner follow each
 * other, on every node; answers of different learners never wait for each other.
 */
@ApplicationScoped
public class LearnerModelStore {

    private final States states;
    private final StateRows rows;
    private final EntityManager entities;

    LearnerModelStore(States states, StateRows rows, EntityManager entities) {
        this.states = states;
        this.rows = rows;
        this.entities = entities;
    }

    /** The learner's model now; the empty one for who has not answered yet. */
    @Transactional
    public LearnerModel of(LearnerCourse whose) {
        return rows.toModel(bodies(load(whose)));
    }

    /**
     * Waits until no other answer of this learner is under way, and returns the model; held until the transaction ends. The
     * first look at the model in its transaction: what was seen of it before the wait may be old.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LearnerModel lock(LearnerCourse whose) {
        if (states.locked(whose.learner().value(), whose.course()).isEmpty()) {
            insertOwnRow(whose);
        }
        return of(whose);
    }

    /** Of two first answers at once one insert waits, then clashes; `Turns` runs that one again. */
    private void insertOwnRow(LearnerCourse whose) {
        SortedMap<StateKey, String> empty = rows.toRows(LearnerModel.empty());
        insert(whose, empty.firstKey(), empty.get(empty.firstKey()));
        entities.flush();
    }

    /** Writes what an answer has changed in a model that was locked in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(LearnerCourse whose, LearnerModel locked, LearnerModel after) {
        for (StateRows.Change change : rows.changes(locked, after)) {
            if (!change.stored()) {
                insert(whose, change.key(), change.body().orElseThrow());
                continue;
            }
            StateEntity row = states.findById(new StateEntity.Key(whose, change.key()));
            change.body().ifPresentOrElse(body -> row.body = body, () -> states.delete(row));
        }
    }

    /** Makes the stored model this one, whatever it was, touching only the rows that differ. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(LearnerCourse whose, LearnerModel model) {
        Map<StateKey, StateEntity> stored = load(whose);
        SortedMap<StateKey, String> wanted = rows.toRows(model);
        wanted.forEach((key, body) -> {
            StateEntity row = stored.remove(key);
            if (row == null) {
                insert(whose, key, body);
            } else if (!row.body.equals(body)) {
                row.body = body;
            }
        });
        stored.values().forEach(states::delete);
    }

    /** Whether what is stored is exactly this model, to the last bit. */
    @Transactional
    public boolean matches(LearnerCourse whose, LearnerModel model) {
        return rows.toRows(model).equals(bodies(load(whose)));
    }

    private Map<StateKey, StateEntity> load(LearnerCourse whose) {
        List<StateEntity> found = states.ofLearner(whose.learner().value(), whose.course());
        Map<StateKey, StateEntity> byKey = new HashMap<>();
        found.forEach(row -> byKey.put(new StateKey(StateKey.Kind.valueOf(row.kind), row.ref), row));
        return byKey;
    }

    private static Map<StateKey, String> bodies(Map<StateKey, StateEntity> stored) {
        Map<StateKey, String> bodies = new HashMap<>();
        stored.forEach((key, row) -> bodies.put(key, row.body));
        return bodies;
    }

    private void insert(LearnerCourse whose, StateKey key, String body) {
        StateEntity row = new StateEntity();
        row.personId = whose.learner().value();
        row.course = whose.course();
        row.kind = key.kind().name();
        row.ref = key.ref();
        row.body = body;
        states.persist(row);
    }
}
