package org.cascadetutor.progress.calibrating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is calibrating a course now, across nodes. A lease that is not renewed ends by itself, so that a node that died holds
 * nobody up for longer than that.
 */
@ApplicationScoped
class LeaseStore {

    private final Leases leases;

    LeaseStore(Leases leases) {
        this.leases = leases;
    }

    /** Takes the course unless another holds it. Of two first ones at once one clashes, and `Turns` runs it again. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(String course, UUID holder, Instant now, Duration length) {
        if (leases.findById(course) == null) {
            LeaseEntity fresh = new LeaseEntity();
            fresh.course = course;
            fresh.endsAt = now;
            leases.persistAndFlush(fresh);
        }
        return leases.take(course, holder, now, now.plus(length));
    }

    /**
     * Whether the holder still has the course; if so for so much longer. Until the transaction ends nobody can take it: what
     * is written in the same transaction is written by the one holder.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean extend(String course, UUID holder, Instant now, Duration length) {
        return leases.extend(course, holder, now.plus(length));
    }

    /** Gives the course back, if it is still this holder's. */
    @Transactional(Transactional.TxType.MANDATORY)
    void free(String course, UUID holder) {
        leases.free(course, holder);
    }
}
