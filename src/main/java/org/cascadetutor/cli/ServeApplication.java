package org.cascadetutor.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running server: prints its address once it answers, then waits for the end. */
public final class ServeApplication implements QuarkusApplication {

    private final int port;

    ServeApplication(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... args) {
        System.out.println("Cascade is ready: http://localhost:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}
