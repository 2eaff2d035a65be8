package org.cascadetutor.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.calibration.Calibration;

/** The engine the product runs on. */
@Singleton
class EngineProducer {

    @Produces
    @Singleton
    AdaptiveEngine engine() {
        return new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
    }
}
