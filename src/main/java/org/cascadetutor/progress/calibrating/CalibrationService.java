package org.cascadetutor.progress.calibrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.progress.calibration.CalibrationConfig;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Published;
import org.cascadetutor.progress.turns.Turns;

/**
 * The calibration job. Batch by batch it learns from a course's answers in the order of the log and publishes the next
 * calibration with the stretch it came from in one transaction. Nobody else can do so meanwhile, on any node; when the job
 * dies, the next one goes on behind the last published stretch, so that no answer is learned from twice or left out.
 */
@ApplicationScoped
public class CalibrationService {

    private static final long ONE_IN = 50;

    private final CalibrationStore store;
    private final LeaseStore leases;
    private final Batches batches;
    private final CalibrationConfig config;
    private final Turns turns;
    private final Clock clock;
    private final Supplier<UUID> ids;

    CalibrationService(
            CalibrationStore store,
            LeaseStore leases,
            Batches batches,
            CalibrationConfig config,
            Turns turns,
            Clock clock,
            Supplier<UUID> ids) {
        this.store = store;
        this.leases = leases;
        this.batches = batches;
        this.config = config;
        this.turns = turns;
        this.clock = clock;
        this.ids = ids;
    }

    /** The courses anyone has answered in. */
    public List<String> courses() {
        return store.courses();
    }

    /**
     * Calibrates a course once enough is new: as many answers as the configuration asks for, and one in fifty of all there are, so
     * that the number of calibrations kept for ever grows with the logarithm of the log.
     */
    public CalibrationOutcome calibrateWhenDue(String course) {
        long known = turns.of(
                () -> store.newest(course).map(one -> one.taken().last()).orElse(0L));
        long share = Math.min(known / ONE_IN, Integer.MAX_VALUE);
        return calibrate(course, Math.max(config.atLeast(), (int) share));
    }

    /** Calibrates a course from all its new answers, if there are at least so many. */
    public CalibrationOutcome calibrate(String course, int atLeast) {
        UUID me = ids.get();
        if (!turns.of(() -> leases.take(course, me, clock.instant(), config.lease()))) {
            return new CalibrationOutcome.Busy();
        }
        try {
            return new CalibrationOutcome.Done(run(course, me, atLeast));
        } finally {
            turns.of(() -> {
                leases.free(course, me);
                return me;
            });
        }
    }

    private List<Published> run(String course, UUID me, int atLeast) {
        List<Published> done = new ArrayList<>();
        Published newest = turns.of(() -> store.newestOr(course, first(), clock.instant()));
        Optional<Published> next = batch(newest, atLeast);
        while (next.isPresent() && publish(next.get(), me)) {
            done.add(next.get());
            next = batch(next.get(), atLeast);
        }
        return done;
    }

    private static Snapshot first() {
        return Snapshot.first(Calibration.shipped());
    }

    private Optional<Published> batch(Published from, int atLeast) {
        Instant now = clock.instant();
        int most = Math.max(config.batch(), atLeast);
        return batches.next(from, new Batches.Bounds(now.minus(config.settled()), most), now)
                .filter(next -> next.taken().answers() >= atLeast);
    }

    /** False where another took over meanwhile: this job's lease had ended. */
    private boolean publish(Published next, UUID me) {
        return turns.of(() -> {
            boolean mine = leases.extend(next.course(), me, clock.instant(), config.lease());
            if (mine) {
                store.add(next);
            }
            return mine;
        });
    }
}
