package org.cascadetutor.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a part of the program that needs the database, and says in plain words when it cannot be had. */
final class Database {

    private static final int WRONG_USE = 2;
    private static final List<String> SIGNS = List.of("cascade.db.url", "Unable to find datasource");

    private Database() {}

    /** Without a port and without timers: chatter goes to standard error, results to standard output. */
    static int command(Class<? extends QuarkusApplication> command, String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        return run(command, args);
    }

    /** Returns the exit code; 2 with a plain line where the database is taken or was not named. */
    static int run(Class<? extends QuarkusApplication> part, String... args) {
        Path file = Path.of(System.getProperty("cascade.data.dir"), "cascade.mv.db");
        if (System.getenv("CASCADE_DB_URL") == null && held(file)) {
            System.err.println("A server is using " + file + ". Stop it first: H2 lets in one at a time.");
            return WRONG_USE;
        }
        int[] exit = {0};
        Quarkus.run(part, (code, broken) -> exit[0] = broken == null ? code : failed(broken), args);
        return exit[0];
    }

    private static int failed(@Nullable Throwable broken) {
        boolean unset = Stream.iterate(broken, one -> one != null, Throwable::getCause)
                .map(one -> String.valueOf(one.getMessage()))
                .anyMatch(text -> SIGNS.stream().anyMatch(text::contains));
        if (unset) {
            System.err.println(
                    "This build runs on PostgreSQL: set CASCADE_DB_URL, CASCADE_DB_USERNAME and CASCADE_DB_PASSWORD.");
        } else if (broken != null) {
            broken.printStackTrace();
        }
        return WRONG_USE;
    }

    private static boolean held(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException taken) {
            return true;
        }
    }
}
