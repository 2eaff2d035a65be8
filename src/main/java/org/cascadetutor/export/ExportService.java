package org.cascadetutor.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.content.ContentLibrary;

/** Writes exports of a course, whole or of one learner. */
@ApplicationScoped
public class ExportService {

    private final Instance<ExportFormat> formats;
    private final AttemptRows rows;
    private final ContentLibrary library;
    private final Clock clock;

    ExportService(Instance<ExportFormat> formats, AttemptRows rows, ContentLibrary library, Clock clock) {
        this.formats = formats;
        this.rows = rows;
        this.library = library;
        this.clock = clock;
    }

    /** The names of all formats. */
    public List<String> formats() {
        return formats.stream().map(ExportFormat::name).sorted().toList();
    }

    public boolean hasCourse(String course) {
        return library.current().course(course).isPresent();
    }

    /** Writes a course's rows, or one learner's; false if there is no such format. */
    public boolean write(String course, Optional<LearnerId> only, String format, OutputStream out) {
        Optional<ExportFormat> found = find(format);
        found.ifPresent(one -> one.write(reader -> rows.forEach(course, only, reader), out));
        return found.isPresent();
    }

    Optional<ExportFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** A file name with the course and the day in it. */
    String fileName(String course, String format) {
        return course + "-" + LocalDate.now(clock) + "-" + format;
    }
}
