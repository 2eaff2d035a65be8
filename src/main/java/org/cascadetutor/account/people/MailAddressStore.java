package org.cascadetutor.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;

/** Keeps the mail addresses people have shown to be theirs, and who asked for a new password. */
@ApplicationScoped
public class MailAddressStore {

    private final People people;
    private final Clock clock;

    MailAddressStore(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person's address; absent where none was confirmed. */
    @Transactional
    public Optional<String> of(LearnerId person) {
        return people.findByIdOptional(person.value())
                .filter(row -> row.emailConfirmedAt != null)
                .map(row -> row.email);
    }

    @Transactional
    public void confirm(LearnerId person, String email) {
        PersonEntity row = people.findById(person.value());
        row.email = email;
        row.emailConfirmedAt = clock.instant();
    }

    @Transactional
    public void forget(LearnerId person) {
        PersonEntity row = people.findById(person.value());
        row.email = null;
        row.emailConfirmedAt = null;
    }

    /** Notes that the person asked for a new password; false where they did so less than the pause ago. */
    @Transactional
    public boolean askReset(LearnerId person, Duration pause) {
        PersonEntity row = people.findById(person.value());
        Instant now = clock.instant();
        if (row.resetAskedAt != null && row.resetAskedAt.plus(pause).isAfter(now)) {
            return false;
        }
        row.resetAskedAt = now;
        return true;
    }

    @Transactional
    public void resetDone(LearnerId person) {
        people.findById(person.value()).resetAskedAt = null;
    }
}
