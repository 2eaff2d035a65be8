package org.cascadetutor.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.cascadetutor.engine.EngineSettings;

/** The settings the product's engines run on. */
@Singleton
class EngineProducer {

    @Produces
    @Singleton
    EngineSettings settings() {
        return EngineSettings.current();
    }
}
