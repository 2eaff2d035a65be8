package org.cascadetutor.teaching.mark;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.course.Course;
import org.cascadetutor.progress.correction.Contested;
import org.cascadetutor.progress.replay.CorrectionOutcome;

/** The contested marks of a course, to be decided on. */
@Path("/teach/{course}/marks")
@Requires(Role.INSTRUCTOR)
class MarkListPages {

    private static final double WHOLE = 100;

    private final MarkService marks;
    private final CurrentPerson current;

    MarkListPages(MarkService marks, CurrentPerson current) {
        this.marks = marks;
        this.current = current;
    }

    /** Marks that wait for a decision, those decided on, and why the last wish did not do. */
    record Show(Course course, List<MarkView> open, List<MarkView> done, List<String> reasons)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("course") String slug) {
        return page(slug, List.of());
    }

    /** Another score where one is given, in per cent; else the mark stays. Always with a reason. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("course") String course, MultivaluedMap<String, String> form) {
        boolean corrects = field(form, "decision").equals("correct");
        Optional<Double> score = corrects ? Optional.of(score(field(form, "score"))) : Optional.empty();
        CorrectionOutcome outcome = marks.decide(
                contested(course, form),
                score,
                field(form, "words"),
                current.require().id());
        return switch (outcome) {
            case DONE ->
                Response.seeOther(URI.create("/teach/" + course + "/marks")).build();
            case ABSENT -> throw new NotFoundException();
            case NO_REASON -> again(400, course, "reason_none");
            case NOT_NOW, TOO_OFTEN -> again(409, course, "reason_decided");
        };
    }

    private Response again(int status, String course, String reason) {
        return Response.status(status).entity(page(course, List.of(reason))).build();
    }

    private Show page(String slug, List<String> reasons) {
        Course course = marks.course(slug).orElseThrow(NotFoundException::new);
        List<MarkView> all = marks.of(slug);
        return new Show(
                course,
                all.stream().filter(MarkView::open).toList(),
                all.stream().filter(mark -> !mark.open()).toList(),
                reasons);
    }

    private static Contested contested(String course, MultivaluedMap<String, String> form) {
        try {
            LearnerId learner = new LearnerId(UUID.fromString(field(form, "learner")));
            return new Contested(learner, course, UUID.fromString(field(form, "answer")));
        } catch (IllegalArgumentException unread) {
            throw new BadRequestException();
        }
    }

    private static double score(String typed) {
        try {
            return Double.parseDouble(typed.strip()) / WHOLE;
        } catch (NumberFormatException unread) {
            throw new BadRequestException();
        }
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
