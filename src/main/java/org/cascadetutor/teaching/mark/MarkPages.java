package org.cascadetutor.teaching.mark;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.progress.correction.Contested;
import org.cascadetutor.progress.replay.CorrectionOutcome;
import org.jboss.resteasy.reactive.RestForm;

/** The mark of one answer, for who gave it: what it is, what became of it, and how to contest it. */
@Path("/courses/{course}/answers/{answer}/mark")
@Requires(Role.LEARNER)
class MarkPages {

    private final MarkService marks;
    private final CurrentPerson current;

    MarkPages(MarkService marks, CurrentPerson current) {
        this.marks = marks;
        this.current = current;
    }

    /** The mark, with what was typed and why it did not do. */
    record Show(MarkView mark, String words, List<String> reasons) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("course") String course, @PathParam("answer") UUID key) {
        return page(course, key, "", List.of());
    }

    @POST
    public Response contest(
            @PathParam("course") String course,
            @PathParam("answer") UUID key,
            @RestForm @DefaultValue("") String words) {
        Person person = current.require();
        CorrectionOutcome outcome = marks.contest(new Contested(person.id(), course, key), words);
        return switch (outcome) {
            case DONE ->
                Response.seeOther(URI.create("/courses/%s/answers/%s/mark".formatted(course, key)))
                        .build();
            case ABSENT -> throw new NotFoundException();
            case NO_REASON -> again(400, course, key, words, "reason_none");
            case NOT_NOW -> again(409, course, key, words, "reason_not_now");
            case TOO_OFTEN -> again(409, course, key, words, "reason_too_often");
        };
    }

    private Response again(int status, String course, UUID key, String words, String reason) {
        return Response.status(status)
                .entity(page(course, key, words, List.of(reason)))
                .build();
    }

    private Show page(String course, UUID key, String words, List<String> reasons) {
        Contested on = new Contested(current.require().id(), course, key);
        return new Show(marks.view(on).orElseThrow(NotFoundException::new), words, reasons);
    }
}
