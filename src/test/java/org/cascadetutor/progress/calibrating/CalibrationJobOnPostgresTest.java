package org.cascadetutor.progress.calibrating;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.turns.Turns;
import org.cascadetutor.testing.PostgresProfile;

/** The same job on a real PostgreSQL. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class CalibrationJobOnPostgresTest extends CalibrationJobTest {

    CalibrationJobOnPostgresTest(
            CalibrationStore store,
            LeaseStore leases,
            Batches batches,
            AttemptLog log,
            AttemptHistory history,
            Engines engines,
            CalibrationLag lag,
            Turns turns) {
        super(store, leases, batches, log, history, engines, lag, turns);
    }
}
