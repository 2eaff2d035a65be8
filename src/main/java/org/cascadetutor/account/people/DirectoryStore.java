package org.cascadetutor.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;

/** The registered people, for whoever administers them. */
@ApplicationScoped
public class DirectoryStore {

    private static final String NAMED = "username is not null and username like ?1 escape '!'";
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

    private final People people;
    private final Roles roles;
    private final Clock clock;

    DirectoryStore(People people, Roles roles, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    /** Accounts whose name has the part in it, by name; those who wait for a new password first. */
    @Transactional
    public List<Account> named(String part, int page, int size) {
        return people
                .find(NAMED + " order by case when resetAskedAt is null then 1 else 0 end, username", like(part))
                .page(page, size)
                .stream()
                .map(this::account)
                .toList();
    }

    @Transactional
    public long count(String part) {
        return people.count(NAMED, like(part));
    }

    @Transactional
    public long guests() {
        return people.count("username is null");
    }

    @Transactional
    public Optional<Account> of(UUID id) {
        return people.findByIdOptional(id).filter(row -> row.username != null).map(this::account);
    }

    /** Closes the account, or opens it again. */
    @Transactional
    public void disable(LearnerId person, boolean closed) {
        people.findById(person.value()).disabledAt = closed ? clock.instant() : null;
    }

    @Transactional
    public void withdraw(LearnerId person, Grant grant) {
        roles.deleteById(new RoleEntity.Key(person.value(), grant.role().name(), grant.course()));
    }

    /** Whether nobody else with an open account administers. Locks those rows, so that two cannot both leave the other to it. */
    @Transactional
    public boolean lastAdministrator(LearnerId person) {
        List<UUID> all =
                roles
                        .find("role = ?1 order by personId", ADMINISTRATOR)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .stream()
                        .map(row -> row.personId)
                        .toList();
        return all.contains(person.value())
                && all.stream()
                        .filter(id -> !id.equals(person.value()))
                        .noneMatch(id -> people.findById(id).disabledAt == null);
    }

    private Account account(PersonEntity row) {
        List<Grant> grants = roles.list("personId = ?1 order by role, course", row.id).stream()
                .map(one -> new Grant(Role.valueOf(one.role), one.course))
                .toList();
        Account.State state =
                new Account.State(Optional.ofNullable(row.disabledAt), Optional.ofNullable(row.resetAskedAt), row.held);
        return new Account(new LearnerId(row.id), row.username, grants, row.createdAt, state);
    }

    private static String like(String part) {
        return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
