package org.cascadetutor.progress.calibrating;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Published;
import org.cascadetutor.progress.turns.Turns;

/**
 * How far calibration is behind the answers, as metrics by course: the number of the calibration published last, the answers
 * no calibration has learned from yet, and how many seconds the oldest of them has waited.
 */
@ApplicationScoped
public class CalibrationLag {

    private final CalibrationStore store;
    private final AttemptLog log;
    private final Turns turns;
    private final Clock clock;
    private final MultiGauge numbers;
    private final MultiGauge waiting;
    private final MultiGauge seconds;

    CalibrationLag(CalibrationStore store, AttemptLog log, Turns turns, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.log = log;
        this.turns = turns;
        this.clock = clock;
        this.numbers = MultiGauge.builder("cascade.calibration.number").register(meters);
        this.waiting = MultiGauge.builder("cascade.calibration.waiting.answers").register(meters);
        this.seconds = MultiGauge.builder("cascade.calibration.lag")
                .baseUnit("seconds")
                .register(meters);
    }

    /** One course's figures. */
    public record Figures(String course, int number, long waiting, double seconds) {}

    /** Looks at the rows, and shows what it found until the next look. */
    public List<Figures> measure() {
        List<Figures> found =
                turns.of(() -> store.courses().stream().map(this::figures).toList());
        show(numbers, found, Figures::number);
        show(waiting, found, Figures::waiting);
        show(seconds, found, Figures::seconds);
        return found;
    }

    private Figures figures(String course) {
        Published newest = store.newest(course).orElseThrow();
        AttemptLog.Waiting behind = log.waiting(course, newest.taken().last());
        double waited = behind.since()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
        return new Figures(course, newest.snapshot().number(), behind.answers(), Math.max(0, waited));
    }

    private static void show(MultiGauge gauge, List<Figures> found, Function<Figures, Number> value) {
        gauge.register(
                found.stream()
                        .map(one -> Row.of(Tags.of("course", one.course()), value.apply(one)))
                        .toList(),
                true);
    }
}
