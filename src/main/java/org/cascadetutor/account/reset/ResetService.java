package org.cascadetutor.account.reset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.MailAddressStore;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.OneTimeStore;

/** New passwords by a one-time link: by mail where the person confirmed an address, else by the administrator's hand. */
@ApplicationScoped
public class ResetService {

    /** At most one letter to a person in this time. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final String PATH = "/resets/";

    private final PersonStore people;
    private final MailAddressStore addresses;
    private final OneTimeStore tokens;
    private final AccountService accounts;
    private final AuditStore audit;

    ResetService(
            PersonStore people,
            MailAddressStore addresses,
            OneTimeStore tokens,
            AccountService accounts,
            AuditStore audit) {
        this.people = people;
        this.addresses = addresses;
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** A link that should be sent to an address. */
    public record Due(String email, String path) {}

    /**
     * Somebody says that this account's password is lost. The administrator sees it; a letter is due where the person confirmed an
     * address and has not just been sent one. Whoever asks is told the same in every case.
     */
    @Transactional
    public Optional<Due> ask(String username, boolean byLetter) {
        Optional<Person> person = people.byUsername(username.strip().toLowerCase(Locale.ROOT));
        Optional<Person> fresh = person.filter(one -> addresses.askReset(one.id(), PAUSE));
        fresh.ifPresent(one -> audit.noteUnknown("reset-asked", Optional.of(one.id()), ""));
        return fresh.filter(one -> byLetter)
                .flatMap(one -> addresses.of(one.id()).map(email -> new Due(email, path(one.id()))));
    }

    /** The path of a fresh link, for the administrator to hand over. */
    @Transactional
    public String link(LearnerId administrator, LearnerId person) {
        audit.note(administrator, "reset-link-made", person, "");
        return path(person);
    }

    private String path(LearnerId person) {
        return PATH + tokens.newReset(person);
    }

    /** Whose password the token renews, while it can be used. */
    @Transactional
    public Optional<Person> owner(String token) {
        return tokens.reset(token).flatMap(people::find);
    }

    /** Sets the password, ends whatever else was open in the person's name, and begins a session. */
    @Transactional
    public Entry accept(String token, String password) {
        Optional<Person> owner = owner(token);
        List<String> against = accounts.reasonsAgainst(password);
        if (owner.isEmpty()) {
            return new Entry.Refused(List.of("reset-gone"));
        }
        if (!against.isEmpty()) {
            return new Entry.Refused(against);
        }
        if (!tokens.useReset(token)) {
            return new Entry.Refused(List.of("reset-gone"));
        }
        addresses.resetDone(owner.get().id());
        audit.note(owner.get().id(), "password-reset", owner.get().id(), "");
        return accounts.renew(owner.get(), password);
    }
}
