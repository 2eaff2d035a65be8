package org.cascadetutor.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** Journeys change course files, so they get a copy of their own. */
public class JourneyProfile implements QuarkusTestProfile {

    static final Path CONTENT = Path.of("target/journey-content").toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        copy(Path.of("src/test/content"));
        copy(Path.of("src/test/content-every"));
        return Map.of("cascade.content.dir", CONTENT.toString());
    }

    private static void copy(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = CONTENT.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
