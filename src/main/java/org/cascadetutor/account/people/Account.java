package org.cascadetutor.account.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person.Grant;

/** A registered person as the administrator sees them. */
public record Account(LearnerId id, String username, List<Grant> grants, Instant createdAt, State state) {

    /** Since when the account is closed, when a new password was asked for and not yet set, and whether it is held. */
    public record State(Optional<Instant> disabledAt, Optional<Instant> resetAskedAt, boolean held) {}

    public Account {
        grants = List.copyOf(grants);
    }

    public boolean disabled() {
        return state.disabledAt().isPresent();
    }
}
