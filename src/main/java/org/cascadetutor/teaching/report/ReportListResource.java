package org.cascadetutor.teaching.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.texts.ProblemDetail;
import org.jspecify.annotations.Nullable;

/** Reports on a course's questions, for programs. */
@Path("/")
@Requires(Role.INSTRUCTOR)
class ReportListResource {

    private final ReportListService reports;

    ReportListResource(ReportListService reports) {
        this.reports = reports;
    }

    /** Which reports are done: those on this version of a question that came no later. */
    record DoneBody(@Nullable String item, @Nullable String version, @Nullable Instant until) {}

    @GET
    @Path("/api/v1/courses/{course}/reports")
    public Response list(@PathParam("course") String slug) {
        return reports.course(slug)
                .map(course ->
                        Response.ok(Map.of("reports", reports.groups(course))).build())
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    @POST
    @Path("/api/v1/courses/{course}/reports/done")
    public Response done(@PathParam("course") String course, @Nullable DoneBody body) {
        if (body == null || body.item() == null || body.version() == null || body.until() == null) {
            return problem(ProblemDetail.badRequest(List.of("report-incomplete")));
        }
        int done = reports.done(course, body.item(), body.version(), body.until());
        return Response.ok(Map.of("done", done)).build();
    }

    private static Response problem(ProblemDetail problem) {
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
