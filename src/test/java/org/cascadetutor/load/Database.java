package org.cascadetutor.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of one run: a folder with an H2 file, or a PostgreSQL of its own that keeps what it acknowledged. */
final class Database implements AutoCloseable {

    private static final String H2_USER = "cascade";

    private final Path folder;
    private final Optional<EmbeddedPostgres> server;

    private Database(Path folder, Optional<EmbeddedPostgres> server) {
        this.folder = folder;
        this.server = server;
    }

    static Database empty(String kind, Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        return new Database(folder, kind.equals("h2") ? Optional.empty() : Optional.of(postgres()));
    }

    /** As an operator would run it: the package's own default does not wait for the disk. */
    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    Path jar() {
        return Path.of(
                System.getProperty("load.app", "target"),
                server.isPresent() ? "quarkus-app-pg" : "quarkus-app",
                "quarkus-run.jar");
    }

    String url() {
        return server.map(one -> "jdbc:postgresql://localhost:" + one.getPort() + "/postgres")
                .orElseGet(
                        () -> "jdbc:h2:file:" + folder.toAbsolutePath() + "/cascade;WRITE_DELAY=0;QUERY_CACHE_SIZE=64");
    }

    /** For Cascade: where the rows are, no limit on how often one address may ask, no calibration in between. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "CASCADE_DATA_DIR", folder.toString(),
                "CASCADE_CALIBRATION_EVERY", "off",
                "CASCADE_CALIBRATION_POLL", "off"));
        for (String limit : List.of("ANSWERS", "SEARCH", "EXPORTS", "ENTRY")) {
            environment.put("CASCADE_LIMITS_" + limit + "_PER_SECOND", "1000000");
            environment.put("CASCADE_LIMITS_" + limit + "_BURST", "1000000");
        }
        if (server.isPresent()) {
            environment.put("CASCADE_DB_URL", url());
            environment.put("CASCADE_DB_USERNAME", "postgres");
            environment.put("CASCADE_DB_PASSWORD", "postgres");
        }
        return environment;
    }

    App start(String... options) throws IOException, InterruptedException {
        List<String> all = options.length == 0 ? List.of("-Xmx1g") : List.of(options);
        return App.start(jar(), all, environment(), Path.of("target", "load", folder.getFileName() + ".log"), "/about");
    }

    /** A connection, auto-commit off; on H2 only while no server is running. */
    Connection connect() throws SQLException {
        Connection connection = server.isPresent()
                ? DriverManager.getConnection(url(), "postgres", "postgres")
                : DriverManager.getConnection(url(), H2_USER, H2_USER);
        connection.setAutoCommit(false);
        return connection;
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What the rows take on disk, in bytes. */
    long bytes() throws IOException, SQLException {
        if (server.isPresent()) {
            return number("select pg_database_size('postgres')");
        }
        return Files.size(folder.resolve("cascade.mv.db"));
    }

    boolean onPostgres() {
        return server.isPresent();
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }
}
