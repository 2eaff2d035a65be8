package org.cascadetutor.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.pseudonym.PseudonymStore;

/** The rows of a course's attempt log, oldest first, one at a time. */
@ApplicationScoped
class AttemptRows {

    private final AttemptHistory history;
    private final PseudonymStore pseudonyms;

    AttemptRows(AttemptHistory history, PseudonymStore pseudonyms) {
        this.history = history;
        this.pseudonyms = pseudonyms;
    }

    /** How often each learner has answered each item so far: the only thing an export keeps in memory, so it is kept small. */
    private static final class Tries {
        private record Tried(LearnerId learner, String item) {}

        private final Map<Tried, Integer> counts = new HashMap<>();
        private final Map<Object, Object> shared = new HashMap<>();

        /** Which try of the learner at the item this is, from 1. */
        int next(LearnerId learner, String item) {
            return counts.merge(new Tried(one(learner), one(item)), 1, Integer::sum);
        }

        /** Each row brings ids of its own; one of each is enough. */
        @SuppressWarnings("unchecked")
        private <T> T one(T id) {
            return (T) shared.computeIfAbsent(id, first -> first);
        }
    }

    void forEach(String course, Optional<LearnerId> only, Consumer<AttemptRow> reader) {
        Map<LearnerId, String> names = pseudonyms.all();
        Tries tries = new Tries();
        Consumer<Attempt> rows = attempt -> {
            LearnerId learner = attempt.owner().learner();
            int number = tries.next(learner, attempt.asked().item().id().value());
            String name = names.getOrDefault(learner, "learner-unknown");
            AttemptRow.of(attempt, name, number).forEach(reader);
        };
        if (only.isPresent()) {
            List<Attempt> own = history.of(only.get(), course);
            own.forEach(rows);
        } else {
            history.forEach(course, rows);
        }
    }
}
