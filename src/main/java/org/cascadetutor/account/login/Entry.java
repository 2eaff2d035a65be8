package org.cascadetutor.account.login;

import java.time.Duration;
import java.util.List;
import org.cascadetutor.account.Person;

/** What became of the wish to come in, by registering, signing in or accepting an invitation. */
public sealed interface Entry {

    /** Come in: who it is, and the token of the new login session. */
    record Entered(Person person, String token) implements Entry {}

    /** Not like this; all reasons, as stable keys. */
    record Refused(List<String> reasons) implements Entry {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Too many wrong tries; wait this long. */
    record Slowed(Duration pause) implements Entry {}
}
