package org.cascadetutor.insights.story;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.progress.attempt.Attempt;

/** How the last mastery check went for a skill: it is passed when all its questions were right, two at least. */
public record CheckResult(int right, int asked) {

    private static final int NEEDED = 2;

    /** The last check among these answers, newest first. */
    static Optional<CheckResult> last(List<Attempt> newestFirst) {
        List<Attempt> checks = newestFirst.stream()
                .filter(attempt -> attempt.asked().kind() == SessionKind.CHECK)
                .toList();
        return checks.stream().findFirst().map(last -> {
            List<Attempt> same = checks.stream()
                    .filter(one -> one.owner().session().equals(last.owner().session()))
                    .toList();
            long right = same.stream().filter(one -> one.answer().correct()).count();
            return new CheckResult((int) right, same.size());
        });
    }

    public boolean passed() {
        return right == asked && asked >= NEEDED;
    }

    /** Whether any question of it was answered wrong. */
    public boolean failed() {
        return right < asked;
    }
}
