package org.cascadetutor.platform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.cascadetutor.progress.calibrating.CalibrationLag;
import org.cascadetutor.progress.calibrating.CalibrationService;
import org.cascadetutor.progress.calibration.Engines;

/** Calibrates from time to time while the server runs, and goes over to what this or another node has published. */
@Singleton
class CalibrationTimer {

    private final CalibrationService service;
    private final Engines engines;
    private final CalibrationLag lag;

    CalibrationTimer(CalibrationService service, Engines engines, CalibrationLag lag) {
        this.service = service;
        this.engines = engines;
        this.lag = lag;
    }

    @Scheduled(every = "{cascade.calibration.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void calibrate() {
        service.courses().forEach(service::calibrateWhenDue);
        engines.refresh();
    }

    @Scheduled(every = "{cascade.calibration.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        engines.refresh();
        lag.measure();
    }
}
