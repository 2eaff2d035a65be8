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

    /** How often each learner has answered each item so far: the only thing an export keeps in memory. */
    private record Tried(LearnerId learner, String item) {}

    void forEach(String course, Optional<LearnerId> only, Consumer<AttemptRow> reader) {
        Map<LearnerId, String> names = pseudonyms.all();
        Map<Tried, Integer> tries = new HashMap<>();
        Consumer<Attempt> rows = attempt -> {
            Tried tried = new Tried(
                    attempt.owner().learner(), attempt.asked().item().id().value());
            int number = tries.merge(tried, 1, Integer::sum);
            String name = names.getOrDefault(tried.learner(), "learner-unknown");
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
