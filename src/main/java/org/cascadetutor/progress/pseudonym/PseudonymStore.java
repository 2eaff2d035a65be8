package org.cascadetutor.progress.pseudonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cascadetutor.account.LearnerId;

/** Gives each person the name they have in exports, the same at every export. */
@ApplicationScoped
public class PseudonymStore {

    private final PseudonymRows rows;
    private final Supplier<UUID> ids;

    PseudonymStore(PseudonymRows rows, Supplier<UUID> ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** Makes sure the learner has a pseudonym; called with a learner's first answer, under the learner's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensure(LearnerId learner) {
        if (rows.findById(learner.value()) == null) {
            PseudonymEntity row = new PseudonymEntity();
            row.personId = learner.value();
            row.name = "learner-" + ids.get().toString().replace("-", "").substring(0, 20);
            rows.persistAndFlush(row);
        }
    }

    /** All pseudonyms, by person. */
    @Transactional
    public Map<LearnerId, String> all() {
        Map<LearnerId, String> names = new HashMap<>();
        rows.streamAll().forEach(row -> names.put(new LearnerId(row.personId), row.name));
        return names;
    }
}
