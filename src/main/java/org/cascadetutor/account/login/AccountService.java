package org.cascadetutor.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.secret.Passwords;
import org.cascadetutor.account.token.TokenStore;

/** Guests, registration and signing in. A guest who does either keeps everything. */
@ApplicationScoped
public class AccountService {

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,79}");

    private final PersonStore people;
    private final TokenStore tokens;
    private final Passwords passwords;
    private final Newcomers newcomers;
    private final LoginGuard guard;

    AccountService(PersonStore people, TokenStore tokens, Passwords passwords, Newcomers newcomers, LoginGuard guard) {
        this.people = people;
        this.tokens = tokens;
        this.passwords = passwords;
        this.newcomers = newcomers;
        this.guard = guard;
    }

    /** What making and merging people needs. */
    @Singleton
    static class Newcomers {
        private final Instance<PersonalData> stores;
        private final Supplier<UUID> ids;
        private final Clock clock;

        Newcomers(Instance<PersonalData> stores, Supplier<UUID> ids, Clock clock) {
            this.stores = stores;
            this.ids = ids;
            this.clock = clock;
        }
    }

    /** A learner without an account, signed in at once. */
    @Transactional
    public Entry.Entered newGuest() {
        Person guest = people.addGuest(newcomers.ids.get(), newcomers.clock.instant());
        return new Entry.Entered(guest, tokens.newLogin(guest.id()));
    }

    /** Gives the guest, or a new person, a name and a password; the session begins anew. */
    @Transactional
    public Entry register(Optional<Person> guest, String username, String password) {
        String name = normal(username);
        List<String> reasons = new ArrayList<>(passwords.reasonsAgainst(password));
        if (!isUsername(name)) {
            reasons.add("username-form");
        } else if (people.byUsername(name).isPresent()) {
            reasons.add("username-taken");
        }
        if (!reasons.isEmpty()) {
            return new Entry.Refused(reasons);
        }
        LearnerId id = guest.filter(Person::guest)
                .map(Person::id)
                .orElseGet(() -> newGuest().person().id());
        Person named = people.name(id, name, passwords.hash(password));
        tokens.endLogins(id);
        return new Entry.Entered(named, tokens.newLogin(id));
    }

    /** Signs in; the answer is the same for a wrong password and an unknown name. What the guest had is the account's. */
    @Transactional
    public Entry login(Optional<Person> guest, String username, String password, String address) {
        String name = normal(username);
        Optional<Duration> pause = guard.pause(name, address);
        if (pause.isPresent()) {
            return new Entry.Slowed(pause.get());
        }
        if (!passwords.matches(password, people.passwordHash(name))) {
            guard.failed(name, address, people.byUsername(name));
            return new Entry.Refused(List.of("login-wrong"));
        }
        Person account = people.byUsername(name).orElseThrow();
        guard.succeeded(account, address);
        guest.filter(Person::guest).ifPresent(one -> merge(one.id(), account.id()));
        return new Entry.Entered(account, tokens.newLogin(account.id()));
    }

    /** Lets in who has shown otherwise whose account it is. What the guest had is the account's. */
    @Transactional
    public Entry.Entered enter(Optional<Person> guest, Person account, String address) {
        guard.succeeded(account, address);
        guest.filter(Person::guest)
                .filter(one -> !one.id().equals(account.id()))
                .ifPresent(one -> merge(one.id(), account.id()));
        return new Entry.Entered(account, tokens.newLogin(account.id()));
    }

    /** Changes the password of who knows the old one, and ends every session but the new one it begins. */
    @Transactional
    public Entry changePassword(Person person, String current, String fresh) {
        String name = person.username().orElse("");
        List<String> reasons = new ArrayList<>(passwords.reasonsAgainst(fresh));
        if (!knows(person, current)) {
            reasons.add("password-current-wrong");
        }
        if (!reasons.isEmpty()) {
            return new Entry.Refused(reasons);
        }
        people.name(person.id(), name, passwords.hash(fresh));
        guard.changed(person);
        tokens.endLogins(person.id());
        return new Entry.Entered(person, tokens.newLogin(person.id()));
    }

    /** Gives a person who has lost their password a new one; nothing that was open in their name stays open. */
    @Transactional
    public Entry.Entered renew(Person person, String fresh) {
        people.name(person.id(), person.username().orElseThrow(), passwords.hash(fresh));
        tokens.endAll(person.id());
        return new Entry.Entered(person, tokens.newLogin(person.id()));
    }

    /** All reasons why a password cannot be used. */
    public List<String> reasonsAgainst(String password) {
        return passwords.reasonsAgainst(password);
    }

    /** Whether this is the person's password; never of a guest. */
    public boolean knows(Person person, String password) {
        return passwords.matches(password, person.username().flatMap(people::passwordHash));
    }

    /** Whether the person has a password at all; who comes in another way need not. */
    public boolean hasPassword(Person person) {
        return person.username().flatMap(people::passwordHash).isPresent();
    }

    /** How long a login session can last. */
    public Duration sessionLength() {
        return tokens.sessionLength();
    }

    /** Who a login session belongs to, while it lives. */
    @Transactional
    public Optional<Person> ofLogin(String token) {
        return tokens.login(token).flatMap(people::find);
    }

    /** Who an API token belongs to, while it lives. */
    @Transactional
    public Optional<Person> ofApiToken(String token) {
        return tokens.api(token).flatMap(people::find);
    }

    /** People last: other stores may still look at the guest. */
    private void merge(LearnerId guest, LearnerId account) {
        newcomers.stores.stream()
                .filter(store -> !(store instanceof PersonStore))
                .forEach(store -> store.merge(guest, account));
        people.merge(guest, account);
    }

    /** Whether a name, as it is kept, can be one here. */
    public static boolean isUsername(String name) {
        return USERNAME.matcher(name).matches();
    }

    /** A name as it is kept. */
    public static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
