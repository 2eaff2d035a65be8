package org.cascadetutor.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;

/** Keeps what opens a door once: invitations to a role, new passwords, and proofs that a mail address is one's own. */
@ApplicationScoped
public class OneTimeStore {

    private static final String INVITATION = "INVITATION";
    private static final String RESET = "RESET";
    private static final String ADDRESS = "ADDRESS";

    private final Tokens tokens;
    private final TokenRows rows;
    private final AccountConfig config;

    OneTimeStore(Tokens tokens, TokenRows rows, AccountConfig config) {
        this.tokens = tokens;
        this.rows = rows;
        this.config = config;
    }

    /** Makes an invitation to a role and returns its token. */
    @Transactional
    public String newInvitation(Grant grant) {
        TokenRows.Made made = rows.add(INVITATION, null, "", config.invitation());
        made.row().role = grant.role().name();
        made.row().course = grant.course();
        return made.token();
    }

    /** What an invitation invites to, while it can be used. */
    @Transactional
    public Optional<Grant> invitation(String token) {
        return rows.live(INVITATION, token).map(row -> new Grant(Role.valueOf(row.role), row.course));
    }

    @Transactional
    public boolean useInvitation(String token) {
        return rows.use(INVITATION, token);
    }

    /** Makes a token for a new password; an earlier one of the person ends. */
    @Transactional
    public String newReset(LearnerId person) {
        tokens.delete("personId = ?1 and kind = ?2", person.value(), RESET);
        return rows.add(RESET, person.value(), "", config.reset()).token();
    }

    /** Whose password a token renews, while it can be used. */
    @Transactional
    public Optional<UUID> reset(String token) {
        return rows.live(RESET, token).map(row -> Objects.requireNonNull(row.personId));
    }

    @Transactional
    public boolean useReset(String token) {
        return rows.use(RESET, token);
    }

    /** Makes a token that proves a mail address; an earlier one of the person ends. */
    @Transactional
    public String newAddress(LearnerId person, String email) {
        tokens.delete("personId = ?1 and kind = ?2", person.value(), ADDRESS);
        TokenRows.Made made = rows.add(ADDRESS, person.value(), "", config.invitation());
        made.row().email = email;
        return made.token();
    }

    /** A person and the mail address they have shown to be theirs. */
    public record Address(LearnerId person, String email) {}

    /** Uses a proof of an address up. */
    @Transactional
    public Optional<Address> useAddress(String token) {
        Optional<Address> address = rows.live(ADDRESS, token)
                .map(row -> new Address(
                        new LearnerId(Objects.requireNonNull(row.personId)), Objects.requireNonNull(row.email)));
        return address.filter(one -> rows.use(ADDRESS, token));
    }
}
