package org.cascadetutor.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.write.ContentWriter;
import org.cascadetutor.content.write.Preview;
import org.cascadetutor.course.Lesson;

/** What learners would see of a lesson if a text were saved. */
@ApplicationScoped
class Previews {

    private final ContentWriter writer;

    Previews(ContentWriter writer) {
        this.writer = writer;
    }

    /** The lesson as it would be, and the problems of the file. */
    record Shown(Optional<Lesson> lesson, List<Problem> problems) {}

    Shown of(EditedFile file, String text) {
        Preview preview = writer.preview(file.course(), file.path(), text);
        return new Shown(
                preview.catalogue().course(file.course()).flatMap(course -> course.lesson(file.lesson())),
                preview.report().problems());
    }
}
