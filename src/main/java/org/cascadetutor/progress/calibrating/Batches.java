package org.cascadetutor.progress.calibrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.calibration.Published;
import org.cascadetutor.progress.replay.Observations;
import org.cascadetutor.progress.turns.Turns;

/** Learns from the answers after a calibration, in the order of the log. Reads only. */
@ApplicationScoped
class Batches {

    /** How many of an item's newest answers its median time is taken over. */
    private static final int TIMES = 1000;

    private final AttemptLog log;
    private final Turns turns;

    Batches(AttemptLog log, Turns turns) {
        this.log = log;
        this.turns = turns;
    }

    /**
     * What a batch may take: answers given before an instant, at most so many.
     *
     * <p>The first answer that is too young ends the batch, also where a later one is old enough: in the order of the log
     * nothing is passed over.
     */
    record Bounds(Instant before, int most) {}

    /** The calibration after the next answers; none where there are no answers that may be taken. */
    Optional<Published> next(Published from, Bounds bounds, Instant now) {
        CalibrationRun run = new CalibrationRun(from.snapshot());
        Published.Taken taken = take(from, bounds, run);
        if (taken.answers() == 0) {
            return Optional.empty();
        }
        Map<ItemId, List<Long>> times = new HashMap<>();
        turns.of(() -> {
            run.touched().forEach(item -> times.put(item, log.times(from.course(), item, taken.last(), TIMES)));
            return times;
        });
        return Optional.of(new Published(from.course(), taken, now, run.next(times)));
    }

    private Published.Taken take(Published from, Bounds bounds, CalibrationRun run) {
        long first = 0;
        long last = from.taken().last();
        int answers = 0;
        List<Attempt> page = page(from, last);
        while (!page.isEmpty()) {
            for (Attempt attempt : page) {
                if (answers == bounds.most() || !attempt.timing().submittedAt().isBefore(bounds.before())) {
                    return new Published.Taken(first, last, answers);
                }
                run.take(Observations.given(attempt));
                first = answers == 0 ? attempt.id() : first;
                last = attempt.id();
                answers++;
            }
            page = page(from, last);
        }
        return new Published.Taken(first, last, answers);
    }

    private List<Attempt> page(Published from, long after) {
        return turns.of(() -> log.page(from.course(), after));
    }
}
