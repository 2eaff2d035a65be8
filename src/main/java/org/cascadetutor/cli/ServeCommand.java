package org.cascadetutor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the tutor until it is told to stop. */
@Command(name = "serve", description = "Serve the tutor (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return Database.run(ServeApplication.class);
    }
}
