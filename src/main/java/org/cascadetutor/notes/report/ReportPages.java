package org.cascadetutor.notes.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.progress.report.Reported;

/** Reporting a question in the browser: the form stands on the question's page; only what was refused comes back on its own. */
@Path("/")
class ReportPages {

    private static final String BACK = "/courses/[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&_.%-]*)?";
    private static final int MANY = 429;

    private final ReportService reports;
    private final MyReports mine;
    private final CurrentPerson current;

    ReportPages(ReportService reports, MyReports mine, CurrentPerson current) {
        this.reports = reports;
        this.mine = mine;
        this.current = current;
    }

    /** The form again, with why it was refused. */
    record Again(String course, ReportView view, String back) implements TemplateInstance {}

    @POST
    @Path("/courses/{course}/questions/{question}/reports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            @PathParam("course") String course,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Person person = current.person().orElseThrow(NotFoundException::new);
        Reported on = new Reported(course, question, field(form, "version"), field(form, "reason"));
        String words = field(form, "words");
        ReportOutcome outcome =
                reports.report(person, on, words, field(form, "named").equals("true"));
        String back = field(form, "back").matches(BACK) ? field(form, "back") : "/courses/" + course;
        return switch (outcome) {
            case ARRIVED -> Response.seeOther(URI.create(back + "#report")).build();
            case ABSENT -> throw new NotFoundException();
            case NO_REASON -> again(400, on, words, "reason", back);
            case TOO_LONG -> again(400, on, words, "long", back);
            case TOO_MANY -> again(MANY, on, words, "many", back);
        };
    }

    private Response again(int status, Reported on, String words, String problem, String back) {
        ReportView.Typed typed = new ReportView.Typed(on.reason(), words, problem);
        return Response.status(status)
                .entity(new Again(on.course(), mine.view(on.course(), on.item(), on.version(), typed), back))
                .build();
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
