package org.cascadetutor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes every learner model anew from the attempt log, or verifies that all are what the log says. */
@Command(name = "rebuild", description = "Rebuild learner models from the answers.", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Option(names = "--verify", description = "Compare only, to the last bit, and change nothing.")
    private boolean verify;

    @Override
    public Integer call() {
        return Database.command(RebuildApplication.class, Boolean.toString(verify));
    }
}
