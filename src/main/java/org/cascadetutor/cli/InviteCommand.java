package org.cascadetutor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a one-time address that gives whoever opens it a role. */
@Command(name = "invite", description = "Print a one-time invitation.", mixinStandardHelpOptions = true)
final class InviteCommand implements Callable<Integer> {

    enum Role {
        learner,
        instructor,
        administrator
    }

    @Option(names = "--role", required = true, description = "learner, instructor or administrator.")
    private Role role;

    @Option(names = "--course", defaultValue = "*", description = "The course's slug; every course where left out.")
    private String course;

    @Override
    public Integer call() {
        return Database.command(InviteApplication.class, role.name(), course);
    }
}
