package org.cascadetutor.teaching.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.course.Course;

/** Reports on a course's questions, to be dealt with. */
@Path("/")
@Requires(Role.INSTRUCTOR)
class ReportListPages {

    private final ReportListService reports;
    private final AuditStore audit;
    private final CurrentPerson current;

    ReportListPages(ReportListService reports, AuditStore audit, CurrentPerson current) {
        this.reports = reports;
        this.audit = audit;
        this.current = current;
    }

    /** The reports that are open, and those dealt with. */
    record Show(Course course, List<ReportGroup> open, List<ReportGroup> done) implements TemplateInstance {}

    @GET
    @Path("/teach/{course}/reports")
    public TemplateInstance show(@PathParam("course") String slug) {
        Course course = reports.course(slug).orElseThrow(NotFoundException::new);
        List<ReportGroup> all = reports.groups(course);
        return new Show(
                course,
                all.stream().filter(ReportGroup::open).toList(),
                all.stream().filter(group -> !group.open()).toList());
    }

    /** Marks what was seen as done; what came in since stays open. */
    @POST
    @Path("/teach/{course}/reports/done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(@PathParam("course") String course, MultivaluedMap<String, String> form) {
        String item = field(form, "item");
        try {
            int done = reports.done(course, item, field(form, "version"), Instant.parse(field(form, "until")));
            if (done > 0) {
                audit.note(current.require().id(), "reports-done", course + "/" + item);
            }
        } catch (DateTimeParseException unread) {
            throw new BadRequestException();
        }
        return Response.seeOther(URI.create("/teach/" + course + "/reports")).build();
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
