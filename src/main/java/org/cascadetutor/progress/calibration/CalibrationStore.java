package org.cascadetutor.progress.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.engine.calibration.Snapshot;

/** Keeps every calibration of every course for ever. Nothing here changes or removes one. */
@ApplicationScoped
public class CalibrationStore {

    private final Calibrations rows;
    private final SnapshotText text;
    private final EntityManager entities;

    CalibrationStore(Calibrations rows, SnapshotText text, EntityManager entities) {
        this.rows = rows;
        this.text = text;
        this.entities = entities;
    }

    /** The calibration in force. */
    @Transactional
    public Optional<Published> newest(String course) {
        return rows.newest(course).map(this::published);
    }

    /** The courses that have one: those anyone has answered in. */
    @Transactional
    public List<String> courses() {
        return rows.courses();
    }

    /** Whether there is a later one than this. */
    @Transactional
    public boolean hasLater(String course, int number) {
        return rows.laterThan(course, number) > 0;
    }

    @Transactional
    public Optional<Published> find(String course, int number) {
        return rows.findByIdOptional(new CalibrationEntity.Key(course, number)).map(this::published);
    }

    /**
     * The calibration in force; a course that has none gets this one to start from. Of two first ones at once one clashes,
     * and `Turns` runs it again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Published newestOr(String course, Snapshot first, Instant now) {
        return newest(course).orElseGet(() -> {
            Published start = new Published(course, Published.Taken.NOTHING, now, first);
            add(start);
            return start;
        });
    }

    /** Adds a calibration; fails where its number is taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Published published) {
        CalibrationEntity row = new CalibrationEntity();
        row.course = published.course();
        row.number = published.snapshot().number();
        row.firstAttempt = published.taken().first();
        row.lastAttempt = published.taken().last();
        row.attempts = published.taken().answers();
        row.publishedAt = published.at();
        row.body = text.write(published.snapshot());
        row.contexts = text.writeContexts(published.snapshot());
        rows.persist(row);
        entities.flush();
    }

    private Published published(CalibrationEntity row) {
        return new Published(
                row.course,
                new Published.Taken(row.firstAttempt, row.lastAttempt, row.attempts),
                row.publishedAt,
                text.read(row.number, row.body, row.contexts));
    }
}
