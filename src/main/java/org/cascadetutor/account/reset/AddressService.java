package org.cascadetutor.account.reset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.people.MailAddressStore;
import org.cascadetutor.account.token.OneTimeStore;

/** The mail address of an account: wanted by who knows the password, kept once its owner has opened the link sent to it. */
@ApplicationScoped
public class AddressService {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\]{1,180}\\.[^\\s@<>\",;:\\\\.]{2,}");

    private final MailAddressStore addresses;
    private final OneTimeStore tokens;
    private final AccountService accounts;
    private final AuditStore audit;

    AddressService(MailAddressStore addresses, OneTimeStore tokens, AccountService accounts, AuditStore audit) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** What became of the wish for an address. */
    public sealed interface Outcome {

        /** A proof is due at this path. */
        record Sent(String path) implements Outcome {}

        /** The address was taken away. */
        record Removed() implements Outcome {}

        /** Not like this; all reasons. */
        record Refused(List<String> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The confirmed address of a person. */
    public Optional<String> of(Person person) {
        return addresses.of(person.id());
    }

    /** Asks for a new address, or with an empty one takes the old one away. */
    @Transactional
    public Outcome want(Person person, String password, String email) {
        String address = email.strip();
        if (!accounts.knows(person, password)) {
            return new Outcome.Refused(List.of("password-current-wrong"));
        }
        if (address.isEmpty()) {
            addresses.forget(person.id());
            audit.note(person.id(), "email-removed", person.id(), "");
            return new Outcome.Removed();
        }
        return ADDRESS.matcher(address).matches()
                ? new Outcome.Sent("/addresses/" + tokens.newAddress(person.id(), address))
                : new Outcome.Refused(List.of("email-form"));
    }

    /** The link was opened: the address is the person's. */
    @Transactional
    public boolean confirm(String token) {
        Optional<OneTimeStore.Address> proved = tokens.useAddress(token);
        proved.ifPresent(one -> {
            addresses.confirm(one.person(), one.email());
            audit.note(one.person(), "email-confirmed", one.person(), "");
        });
        return proved.isPresent();
    }
}
