package org.cascadetutor.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cascadetutor.export.ExportService;

/** The export command inside the running program: course, format and perhaps a file. */
public final class ExportApplication implements QuarkusApplication {

    private final ExportService exports;

    ExportApplication(ExportService exports) {
        this.exports = exports;
    }

    @Override
    public int run(String... args) throws IOException {
        if (!exports.hasCourse(args[0])) {
            System.err.println("There is no course " + args[0] + ".");
            return 2;
        }
        if (!exports.formats().contains(args[1])) {
            System.err.println(
                    "There is no format " + args[1] + "; there are " + String.join(", ", exports.formats()) + ".");
            return 2;
        }
        if (args.length > 2) {
            try (OutputStream file = Files.newOutputStream(Path.of(args[2]))) {
                exports.write(args[0], Optional.empty(), args[1], file);
            }
        } else {
            exports.write(args[0], Optional.empty(), args[1], System.out);
            System.out.flush();
        }
        return 0;
    }
}
