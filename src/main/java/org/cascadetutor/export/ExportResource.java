package org.cascadetutor.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.texts.ProblemDetail;

/** Answers as files: a whole course's for its instructors, to programs and in the browser, and a learner's own. */
@Path("/")
class ExportResource {

    private static final String OWN = "attempts.csv";

    private final ExportService exports;
    private final AuditStore audit;
    private final CurrentPerson current;

    ExportResource(ExportService exports, AuditStore audit, CurrentPerson current) {
        this.exports = exports;
        this.audit = audit;
        this.current = current;
    }

    @GET
    @Path("/api/v1/courses/{course}/exports/{format}")
    @Requires(Role.INSTRUCTOR)
    public Response api(@PathParam("course") String course, @PathParam("format") String format) {
        return whole(course, format);
    }

    @GET
    @Path("/teach/{course}/exports/{format}")
    @Requires(Role.INSTRUCTOR)
    public Response browser(@PathParam("course") String course, @PathParam("format") String format) {
        return whole(course, format);
    }

    @GET
    @Path("/courses/{course}/my-answers.csv")
    @Requires(Role.LEARNER)
    public Response own(@PathParam("course") String course) {
        return file(course, OWN, Optional.of(current.require().id()));
    }

    private Response whole(String course, String format) {
        audit.note(current.require().id(), "export", course + " " + format);
        return file(course, format, Optional.empty());
    }

    private Response file(String course, String format, Optional<LearnerId> only) {
        Optional<ExportFormat> found = exports.find(format).filter(one -> exports.hasCourse(course));
        if (found.isEmpty()) {
            return Response.status(404)
                    .type(ProblemDetail.MEDIA_TYPE)
                    .entity(ProblemDetail.notFound())
                    .build();
        }
        StreamingOutput body = out -> exports.write(course, only, format, out);
        return Response.ok(body, found.get().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + exports.fileName(course, format) + "\"")
                .build();
    }
}
