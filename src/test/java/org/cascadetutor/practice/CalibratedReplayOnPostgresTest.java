package org.cascadetutor.practice;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.progress.replay.Replay;
import org.cascadetutor.progress.turns.Turns;
import org.cascadetutor.testing.PostgresProfile;

/** The same on a real PostgreSQL. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class CalibratedReplayOnPostgresTest extends CalibratedReplayTest {

    CalibratedReplayOnPostgresTest(
            CalibrationStore store,
            Engines engines,
            AttemptHistory history,
            RebuildService rebuild,
            Replay replay,
            AccountService accounts,
            Turns turns) {
        super(store, engines, history, rebuild, replay, accounts, turns);
    }
}
