package org.cascadetutor.practice;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.testing.PostgresProfile;

/** The same sessions on a real PostgreSQL: the same migrations, the same locks, the same answers. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class SessionDoorOnPostgresTest extends SessionDoorTest {

    SessionDoorOnPostgresTest(RebuildService rebuild) {
        super(rebuild);
    }
}
