package org.cascadetutor.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.people.Account;
import org.cascadetutor.account.people.DirectoryStore;
import org.cascadetutor.account.people.LastSeenStore;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.TokenStore;

/** Closes and opens accounts, gives and takes roles; every change is on record. One administrator always stays. */
@ApplicationScoped
class PeopleService {

    private final DirectoryStore directory;
    private final PersonStore people;
    private final TokenStore tokens;
    private final LastSeenStore lastSeen;
    private final AuditStore audit;

    PeopleService(
            DirectoryStore directory, PersonStore people, TokenStore tokens, LastSeenStore lastSeen, AuditStore audit) {
        this.directory = directory;
        this.people = people;
        this.tokens = tokens;
        this.lastSeen = lastSeen;
        this.audit = audit;
    }

    /** What became of a change. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** Not like this; all reasons, as stable keys. */
        record Refused(List<String> reasons) implements Outcome {}
    }

    Optional<Account> find(UUID id) {
        return directory.of(id);
    }

    /** Closes an account: its sessions and tokens end at once, on every node. */
    @Transactional
    Outcome close(Person administrator, Account account) {
        if (directory.lastAdministrator(account.id())) {
            return new Outcome.Refused(List.of("last-administrator"));
        }
        directory.disable(account.id(), true);
        tokens.endAll(account.id());
        audit.note(administrator.id(), "account-closed", account.id(), "");
        return new Outcome.Done();
    }

    @Transactional
    Outcome open(Person administrator, Account account) {
        directory.disable(account.id(), false);
        audit.note(administrator.id(), "account-opened", account.id(), "");
        return new Outcome.Done();
    }

    /** Ends every session of the account; its API tokens stay. */
    @Transactional
    Outcome signOut(Person administrator, Account account) {
        tokens.endLogins(account.id());
        audit.note(administrator.id(), "sessions-ended", account.id(), "");
        return new Outcome.Done();
    }

    @Transactional
    Outcome grant(Person administrator, Account account, Grant grant) {
        if (grant.role() == Role.LEARNER) {
            return new Outcome.Refused(List.of("role-unknown"));
        }
        people.grant(account.id(), grant);
        audit.note(administrator.id(), "role-given", account.id(), words(grant));
        return new Outcome.Done();
    }

    @Transactional
    Outcome withdraw(Person administrator, Account account, Grant grant) {
        if (grant.role() == Role.ADMINISTRATOR && directory.lastAdministrator(account.id())) {
            return new Outcome.Refused(List.of("last-administrator"));
        }
        directory.withdraw(account.id(), grant);
        audit.note(administrator.id(), "role-taken-away", account.id(), words(grant));
        return new Outcome.Done();
    }

    /** Keeps the account whatever the retention says, or no longer. */
    @Transactional
    Outcome hold(Person administrator, Account account, boolean held) {
        lastSeen.hold(account.id(), held);
        audit.note(administrator.id(), held ? "held" : "hold-lifted", account.id(), "");
        return new Outcome.Done();
    }

    private static String words(Grant grant) {
        return grant.role() + " of " + grant.course();
    }
}
