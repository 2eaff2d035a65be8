package org.cascadetutor.progress.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.progress.turns.Turns;

/**
 * The engine of each course, under the calibration in force or under an earlier one. A node goes on with the calibration it
 * knows until {@link #refresh} finds a newer one; each answer stores which it was. Thread-safe.
 */
@ApplicationScoped
public class Engines {

    /** Earlier calibrations held ready; a replay goes through them in order. */
    private static final int EARLIER = 16;

    private final CalibrationStore store;
    private final Turns turns;
    private final EngineSettings settings;
    private final Clock clock;
    private final Map<String, Held> inForce = new ConcurrentHashMap<>();
    private final Map<Key, AdaptiveEngine> earlier = new LinkedHashMap<>(EARLIER, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AdaptiveEngine> eldest) {
            return size() > EARLIER;
        }
    };

    Engines(CalibrationStore store, Turns turns, EngineSettings settings, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    private record Key(String course, int number) {}

    private record Held(InForce force, boolean kept) {}

    /** The engine to read with, under the calibration in force. Stores nothing. */
    public AdaptiveEngine of(String course) {
        Held held = inForce.get(course);
        return (held != null ? held : inForce.computeIfAbsent(course, this::read))
                .force()
                .engine();
    }

    /** The calibration in force, to learn from an answer under: it is sure to be kept. */
    public InForce answering(String course) {
        Held held = inForce.get(course);
        if (held == null || !held.kept()) {
            held = held(turns.of(() -> store.newestOr(course, first(), clock.instant()))
                    .snapshot());
            inForce.put(course, held);
        }
        return held.force();
    }

    /** The engine an answer was given under. */
    public AdaptiveEngine under(String course, int number) {
        Held held = inForce.get(course);
        if (held != null && held.force().snapshot().number() == number) {
            return held.force().engine();
        }
        Key key = new Key(course, number);
        synchronized (earlier) {
            AdaptiveEngine known = earlier.get(key);
            if (known == null) {
                known = engine(snapshot(course, number));
                earlier.put(key, known);
            }
            return known;
        }
    }

    /** Answers older than the keeping of calibrations were given under the shipped one. */
    private Snapshot snapshot(String course, int number) {
        return store.find(course, number)
                .map(Published::snapshot)
                .or(() -> number == 0 ? Optional.of(first()) : Optional.empty())
                .orElseThrow(
                        () -> new IllegalStateException("calibration %d of %s is not kept".formatted(number, course)));
    }

    /** Goes over to newer calibrations where there are any. */
    public void refresh() {
        inForce.forEach((course, held) -> {
            if (store.hasLater(course, held.force().snapshot().number())) {
                inForce.put(course, read(course));
            }
        });
    }

    private Held read(String course) {
        return store.newest(course)
                .map(published -> held(published.snapshot()))
                .orElseGet(() -> new Held(inForce(first()), false));
    }

    private static Snapshot first() {
        return Snapshot.first(Calibration.shipped());
    }

    private Held held(Snapshot snapshot) {
        return new Held(inForce(snapshot), true);
    }

    private InForce inForce(Snapshot snapshot) {
        return new InForce(engine(snapshot), snapshot);
    }

    private AdaptiveEngine engine(Snapshot snapshot) {
        return new AdaptiveEngine(settings, snapshot.calibration());
    }
}
