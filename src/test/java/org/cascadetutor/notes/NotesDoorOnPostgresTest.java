package org.cascadetutor.notes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.TokenStore;
import org.cascadetutor.testing.PostgresProfile;

/** The same on a real PostgreSQL. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class NotesDoorOnPostgresTest extends NotesDoorTest {

    NotesDoorOnPostgresTest(
            AccountService accounts, TokenStore tokens, PersonStore people, Instance<PersonalData> stores) {
        super(accounts, tokens, people, stores);
    }
}
