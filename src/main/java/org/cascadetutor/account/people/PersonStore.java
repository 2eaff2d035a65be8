package org.cascadetutor.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.Role;

/** Keeps people. A disabled person is absent to everybody. */
@ApplicationScoped
public class PersonStore implements PersonalData {

    private final People people;
    private final Roles roles;

    PersonStore(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** Adds a guest under a fresh id. */
    @Transactional
    public Person addGuest(UUID id, Instant at) {
        PersonEntity row = new PersonEntity();
        row.id = id;
        row.createdAt = at;
        people.persist(row);
        return person(row);
    }

    @Transactional
    public Optional<Person> find(UUID id) {
        List<Object[]> found = people.withRoles(id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(person(
                        (PersonEntity) found.get(0)[0],
                        found.stream().map(row -> (RoleEntity) row[1]).filter(Objects::nonNull)));
    }

    @Transactional
    public Optional<Person> byUsername(String username) {
        return row(username).map(this::person);
    }

    /** The hash of the person's password, for whoever must compare it. */
    @Transactional
    public Optional<String> passwordHash(String username) {
        return row(username).map(row -> row.passwordHash);
    }

    /** Gives a person a name and a password; from then on they are no guest. */
    @Transactional
    public Person name(LearnerId id, String username, String passwordHash) {
        PersonEntity row = people.findById(id.value());
        row.username = username;
        row.passwordHash = passwordHash;
        people.flush();
        return person(row);
    }

    /** Gives a person a name and no password: they come in another way. */
    @Transactional
    public Person callBy(LearnerId id, String username) {
        PersonEntity row = people.findById(id.value());
        row.username = username;
        people.flush();
        return person(row);
    }

    /** Whether nobody has the name, with an account open or closed. */
    @Transactional
    public boolean nameIsFree(String username) {
        return people.count("username", username) == 0;
    }

    @Transactional
    public void grant(LearnerId id, Grant grant) {
        RoleEntity.Key key = new RoleEntity.Key(id.value(), grant.role().name(), grant.course());
        if (roles.findById(key) == null) {
            RoleEntity row = new RoleEntity();
            row.personId = id.value();
            row.role = grant.role().name();
            row.course = grant.course();
            roles.persist(row);
        }
    }

    /** Whether anybody may do more than learn. */
    @Transactional
    public boolean anyInstructor() {
        return roles.count() > 0;
    }

    private Optional<PersonEntity> row(String username) {
        return people.find("username = ?1 and disabledAt is null", username).firstResultOptional();
    }

    private Person person(PersonEntity row) {
        return person(row, roles.list("personId", row.id).stream());
    }

    private static Person person(PersonEntity row, Stream<RoleEntity> roles) {
        Set<Grant> grants =
                roles.map(one -> new Grant(Role.valueOf(one.role), one.course)).collect(Collectors.toSet());
        return new Person(new LearnerId(row.id), Optional.ofNullable(row.username), grants);
    }

    @Override
    public List<String> tables() {
        return List.of("person", "person_role");
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        List<Map<String, Object>> own = people.findByIdOptional(person.value()).stream()
                .map(row -> Map.<String, Object>of(
                        "id",
                        row.id,
                        "username",
                        Optional.ofNullable(row.username).orElse(""),
                        "email",
                        Optional.ofNullable(row.email).orElse(""),
                        "created_at",
                        row.createdAt))
                .toList();
        List<Map<String, Object>> granted = roles.list("personId", person.value()).stream()
                .map(row -> Map.<String, Object>of("role", row.role, "course", row.course))
                .toList();
        return Map.of("person", own, "person_role", granted);
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        roles.delete("personId", person.value());
        people.deleteById(person.value());
    }

    /** A guest has nothing here that an account has not. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        people.deleteById(guest.value());
    }
}
