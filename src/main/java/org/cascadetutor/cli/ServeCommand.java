package org.cascadetutor.cli;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** Serves the tutor until it is told to stop. */
@Command(name = "serve", description = "Serve the tutor (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        Quarkus.run(ServeApplication.class);
    }
}
