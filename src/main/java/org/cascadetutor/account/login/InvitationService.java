package org.cascadetutor.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.OneTimeStore;

/** One-time invitations to a role, the very first instructor's among them. */
@ApplicationScoped
public class InvitationService {

    private final PersonStore people;
    private final OneTimeStore tokens;
    private final AccountService accounts;
    private final AuditStore audit;

    InvitationService(PersonStore people, OneTimeStore tokens, AccountService accounts, AuditStore audit) {
        this.people = people;
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The path of a fresh invitation. */
    @Transactional
    public String invite(Role role, String course) {
        return "/invitations/" + tokens.newInvitation(new Grant(role, course));
    }

    /** The path of a fresh invitation an administrator makes. */
    @Transactional
    public String invite(Person administrator, Grant grant) {
        audit.note(administrator.id(), "invited", grant.role() + " of " + grant.course());
        return invite(grant.role(), grant.course());
    }

    /** While nobody may do more than learn: the path of an invitation for the first instructor, of every course. */
    @Transactional
    public Optional<String> firstInstructor() {
        return people.anyInstructor() ? Optional.empty() : Optional.of(invite(Role.ADMINISTRATOR, Grant.EVERY_COURSE));
    }

    /** What a token invites to, while it can be used. */
    public Optional<Grant> of(String token) {
        return tokens.invitation(token);
    }

    /** Who is signed in takes the role. */
    @Transactional
    public boolean accept(String token, Person person) {
        Optional<Grant> grant = tokens.invitation(token).filter(one -> tokens.useInvitation(token));
        grant.ifPresent(one -> take(person, one));
        return grant.isPresent();
    }

    /** A new account takes the role. */
    @Transactional
    public Entry accept(String token, Optional<Person> guest, String username, String password) {
        Optional<Grant> grant = tokens.invitation(token);
        if (grant.isEmpty()) {
            return new Entry.Refused(List.of("invitation-gone"));
        }
        Entry entry = accounts.register(guest, username, password);
        if (!(entry instanceof Entry.Entered entered)) {
            return entry;
        }
        if (tokens.useInvitation(token)) {
            take(entered.person(), grant.get());
        }
        return entry;
    }

    private void take(Person person, Grant grant) {
        people.grant(person.id(), grant);
        audit.note(person.id(), "role-taken", person.id(), grant.role() + " of " + grant.course());
    }
}
