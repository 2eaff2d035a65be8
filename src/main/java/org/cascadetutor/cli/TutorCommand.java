package org.cascadetutor.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry point: picks the command, and keeps its exit code (0 fine, 1 the answer is no, 2 wrong use). */
@QuarkusMain
@Command(
        name = "cascade",
        description = "An adaptive tutor for how cancer spreads and how spread is found.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            CoverageCommand.class,
            SimulateCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            RebuildCommand.class,
            CalibrateCommand.class,
            InviteCommand.class
        })
public final class TutorCommand implements Callable<Integer> {

    /** Starts the command named by the arguments; without one, the server. */
    public static void main(String... args) {
        makeAbsolute("cascade.data.dir", "CASCADE_DATA_DIR", "data");
        makeAbsolute("cascade.content.dir", "CASCADE_CONTENT_DIR", "content");
        System.exit(new CommandLine(new TutorCommand()).execute(args));
    }

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }

    /** H2 refuses an implicitly relative path, and a later change of folder must not move the data. */
    private static void makeAbsolute(String property, String variable, String otherwise) {
        String value =
                List.of(System.getProperty(property, ""), System.getenv().getOrDefault(variable, ""), otherwise)
                        .stream()
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElseThrow();
        System.setProperty(property, Path.of(value).toAbsolutePath().normalize().toString());
    }
}
