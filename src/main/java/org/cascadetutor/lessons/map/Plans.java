package org.cascadetutor.lessons.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.lessons.map.Planned.Reason;

/**
 * Orders what comes next. First the first lesson in course order that is open and needs work; then the first that is open;
 * then the first at all. After each pick the rule looks again, as if that lesson were learned. Pure.
 */
final class Plans {

    private Plans() {}

    /** At most so many lessons, in the order planned. */
    static List<Planned> of(List<Candidate> unfinished, int most) {
        List<Candidate> left = new ArrayList<>(unfinished);
        Set<Lesson> done = new HashSet<>();
        List<Planned> plan = new ArrayList<>();
        while (!left.isEmpty() && plan.size() < most) {
            Candidate next = next(left, done);
            plan.add(planned(next, done));
            left.remove(next);
            done.add(next.row().lesson());
        }
        return plan;
    }

    private static Candidate next(List<Candidate> left, Set<Lesson> done) {
        List<Candidate> open = left.stream().filter(one -> one.openAfter(done)).toList();
        return open.stream()
                .filter(Candidate::needsWork)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseGet(() -> left.get(0));
    }

    private static Planned planned(Candidate one, Set<Lesson> done) {
        Optional<Lesson> after = one.waitsFor().stream().filter(done::contains).reduce((first, second) -> second);
        Reason reason = reason(one, done);
        return new Planned(one.row(), reason, reason == Reason.OPENS ? after : Optional.empty());
    }

    private static Reason reason(Candidate one, Set<Lesson> done) {
        if (!one.openAfter(done)) {
            return Reason.AHEAD;
        }
        if (!one.needsWork()) {
            return Reason.SETTLES;
        }
        if (one.row().standing().begun()) {
            return Reason.CONTINUE;
        }
        if (!one.waitsFor().isEmpty()) {
            return Reason.OPENS;
        }
        return one.row().number() == 1 ? Reason.BEGIN : Reason.READY;
    }
}
