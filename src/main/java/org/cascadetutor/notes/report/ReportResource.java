package org.cascadetutor.notes.report;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.progress.report.Reported;
import org.cascadetutor.texts.ProblemDetail;
import org.jspecify.annotations.Nullable;

/** Reporting a question, for programs. */
@Path("/")
@Requires(Role.LEARNER)
class ReportResource {

    private static final int MANY = 429;

    private final ReportService reports;
    private final CurrentPerson current;

    ReportResource(ReportService reports, CurrentPerson current) {
        this.reports = reports;
        this.current = current;
    }

    /** What is wrong with which version; `named` agrees that the instructor sees who says so. */
    record ReportBody(@Nullable String version, @Nullable String reason, @Nullable String text, boolean named) {}

    @POST
    @Path("/api/v1/courses/{course}/questions/{question}/reports")
    public Response report(
            @PathParam("course") String course, @PathParam("question") String question, @Nullable ReportBody body) {
        if (body == null || body.version() == null || body.reason() == null) {
            return problem(ProblemDetail.badRequest(List.of("report-incomplete")));
        }
        Reported on = new Reported(course, question, body.version(), body.reason());
        String words = Optional.ofNullable(body.text()).orElse("");
        return switch (reports.report(current.require(), on, words, body.named())) {
            case ARRIVED -> Response.status(201).entity(on).build();
            case ABSENT -> problem(ProblemDetail.notFound());
            case NO_REASON -> problem(ProblemDetail.badRequest(List.of("unknown-reason")));
            case TOO_LONG -> problem(ProblemDetail.badRequest(List.of("text-too-long")));
            case TOO_MANY ->
                problem(ProblemDetail.of(MANY, "too-many-reports", "Enough reports for one day", List.of()));
        };
    }

    private static Response problem(ProblemDetail problem) {
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
