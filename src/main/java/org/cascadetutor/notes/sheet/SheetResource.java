package org.cascadetutor.notes.sheet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.texts.ProblemDetail;

/** The sheet for programs. */
@Path("/")
@Requires(Role.LEARNER)
class SheetResource {

    private final SheetService sheets;
    private final CurrentPerson current;

    SheetResource(SheetService sheets, CurrentPerson current) {
        this.sheets = sheets;
        this.current = current;
    }

    /** Notes and mistakes, lesson by lesson. */
    record SheetBody(List<LessonBody> lessons) {}

    /** A lesson's part; its slug is empty for what belongs to no lesson any more. */
    record LessonBody(String lesson, String title, List<Sheet.Line> notes, List<MistakeBody> mistakes) {}

    /** A mistake in words. */
    record MistakeBody(
            String question,
            String version,
            String stem,
            List<String> answered,
            List<String> right,
            String explanation,
            Instant answeredAt) {
        static MistakeBody of(Mistake one) {
            return new MistakeBody(
                    one.answer().item(),
                    one.answer().version(),
                    one.stem().words(),
                    one.said(),
                    one.right(),
                    one.why(),
                    one.at());
        }
    }

    @GET
    @Path("/api/v1/courses/{course}/sheet")
    public Response show(@PathParam("course") String course) {
        return sheets.sheet(course, Optional.of(current.require().id()))
                .map(sheet -> Response.ok(new SheetBody(sheet.sections().stream()
                                .map(SheetResource::body)
                                .toList()))
                        .build())
                .orElseGet(() -> Response.status(404)
                        .type(ProblemDetail.MEDIA_TYPE)
                        .entity(ProblemDetail.notFound())
                        .build());
    }

    private static LessonBody body(Sheet.Section section) {
        return new LessonBody(
                section.slug(),
                section.title(),
                section.notes(),
                section.mistakes().stream().map(MistakeBody::of).toList());
    }
}
