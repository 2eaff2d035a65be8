package org.cascadetutor.account.audit;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import org.cascadetutor.account.CurrentPerson;

/** From where something is done: the address of the request, or the program itself where there is none. */
@Singleton
class Origin {

    private static final String PROGRAM = "program";
    private static final int LONGEST = 64;

    private final CurrentPerson current;

    Origin(CurrentPerson current) {
        this.current = current;
    }

    String now() {
        if (!Arc.container().requestContext().isActive() || current.origin().isEmpty()) {
            return PROGRAM;
        }
        String address = current.origin();
        return address.substring(0, Math.min(address.length(), LONGEST));
    }
}
