package org.cascadetutor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns the next calibration from all answers that are new, or shows the one in force. */
@Command(
        name = "calibrate",
        description = "Learn item difficulties from the answers that are new.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {

    @Option(names = "--course", defaultValue = "", description = "Only this course.")
    private String course;

    @Option(names = "--show", description = "Change nothing; list difficulties in logits with their standard errors.")
    private boolean show;

    @Option(names = "--number", defaultValue = "-1", description = "With --show: an earlier calibration.")
    private int number;

    @Override
    public Integer call() {
        return Database.command(CalibrateApplication.class, course, Boolean.toString(show), Integer.toString(number));
    }
}
