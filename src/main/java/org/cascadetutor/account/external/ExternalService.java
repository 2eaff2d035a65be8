package org.cascadetutor.account.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.PersonStore;

/**
 * Lets in who an issuer has identified. Issuer and subject alone say who it is: never a name, never a mail address, both of which
 * anybody may have had elsewhere before.
 */
@ApplicationScoped
class ExternalService {

    private final ExternalStore identities;
    private final PersonStore people;
    private final AccountService accounts;
    private final AuditStore audit;

    ExternalService(ExternalStore identities, PersonStore people, AccountService accounts, AuditStore audit) {
        this.identities = identities;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Who is known comes in, with what they did as a guest. Who is not becomes an account: the guest's, a new one, or, where
     * somebody is signed in already, one more way into that one.
     */
    @Transactional
    public Entry enter(Optional<Person> present, Identity identity, String address) {
        Optional<UUID> known = identities.personOf(identity);
        if (known.isEmpty()) {
            return accounts.enter(Optional.empty(), newcomer(present, identity), address);
        }
        return people.find(known.get())
                .<Entry>map(account -> accounts.enter(present, account, address))
                .orElseGet(() -> new Entry.Refused(List.of("account-closed")));
    }

    private Person newcomer(Optional<Person> present, Identity identity) {
        Person person = present.orElseGet(() -> accounts.newGuest().person());
        Person named = person.guest() ? people.callBy(person.id(), free(identity, person.id())) : person;
        identities.link(named.id(), identity);
        audit.note(named.id(), "identity-linked", named.id(), identity.issuer());
        return named;
    }

    /** The wished name where it is a name and nobody's, else one nobody has. */
    private String free(Identity identity, LearnerId id) {
        String wished = AccountService.normal(identity.name());
        boolean good = AccountService.isUsername(wished) && people.nameIsFree(wished);
        return good ? wished : "learner-" + id.toString().substring(0, 13);
    }
}
