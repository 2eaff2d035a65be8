package org.cascadetutor.account.login;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.audit.AuditStore;

/** Watches the door: slows guessing down and puts on record who came in and who was refused. */
@Singleton
class LoginGuard {

    private final LoginBrake brake;
    private final AuditStore audit;

    LoginGuard(LoginBrake brake, AuditStore audit) {
        this.brake = brake;
        this.audit = audit;
    }

    /** How long to wait before the next try, if at all. */
    Optional<Duration> pause(String name, String address) {
        return brake.pause(name, address);
    }

    /** A wrong try. The name is not put on record where it is nobody's: it may be a password in the wrong field. */
    void failed(String name, String address, Optional<Person> person) {
        brake.failed(name, address);
        audit.noteUnknown("login-refused", person.map(Person::id), "");
    }

    void succeeded(Person person, String address) {
        person.username().ifPresent(name -> brake.succeeded(name, address));
        audit.note(person.id(), "login", person.id(), "");
    }

    void changed(Person person) {
        audit.note(person.id(), "password-changed", person.id(), "");
    }
}
