package org.cascadetutor.practice;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.login.ExpiredPages;
import org.cascadetutor.account.login.KeptForm;
import org.cascadetutor.practice.page.AnsweredPage;
import org.cascadetutor.practice.page.EndPage;
import org.cascadetutor.practice.page.OpenPage;
import org.cascadetutor.practice.page.SessionViews;
import org.cascadetutor.practice.turn.AnswerOutcome;
import org.cascadetutor.practice.turn.AnswerService;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * A session in the browser: the question, the answer and its feedback, the next question, the end. What a learner has
 * picked and not yet sent stands in the address while a hint or a moved card comes back, so that nothing needs a script.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SessionPages {

    private final SessionService sessions;
    private final AnswerService answers;
    private final SessionViews views;
    private final CurrentPerson current;

    SessionPages(SessionService sessions, AnswerService answers, SessionViews views, CurrentPerson current) {
        this.sessions = sessions;
        this.answers = answers;
        this.views = views;
        this.current = current;
    }

    /** The open question; `problem` is the key of what was wrong with the last answer, empty where nothing was. */
    record Open(OpenPage page, String problem, Picked picked) implements TemplateInstance {}

    /** An answered question with its feedback. */
    record Answered(AnsweredPage page) implements TemplateInstance {}

    /** The end of the session. */
    record Ended(EndPage page) implements TemplateInstance {}

    /** A session that is not this person's, or not there: what to do now. */
    record Lost(String course) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/sessions/{id}")
    @Consumes(MediaType.WILDCARD)
    public Response show(
            @PathParam("course") String course,
            @PathParam("id") UUID id,
            @QueryParam("answered") Optional<UUID> answered,
            @Context UriInfo uri) {
        Optional<PracticeSession> found = current.person().flatMap(person -> sessions.find(id, person.id()));
        if (found.isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(new Lost(course))
                    .build();
        }
        PracticeSession session = found.get();
        if (answered.isPresent()) {
            return answers.stored(session, answered.get())
                    .map(attempt -> Response.ok(new Answered(views.answered(session, attempt)))
                            .build())
                    .orElseThrow(NotFoundException::new);
        }
        return Response.ok(page(session, "", Picked.of(uri.getQueryParameters())))
                .build();
    }

    @POST
    @Path("/courses/{course}/sessions/{id}/answers")
    public Response answer(
            @PathParam("course") String course, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        if (current.person().isEmpty()) {
            return expired(course, id, "answers", form);
        }
        LearnerId learner = learner();
        AnswerOutcome outcome = AnswerForm.read(form)
                .map(one -> answers.answer(id, learner, one.submission()))
                .orElseGet(() -> new AnswerOutcome.Malformed(List.of("key-missing")));
        if (outcome instanceof AnswerOutcome.Stored stored) {
            return to(course, id, "?answered=" + stored.attempt().key());
        }
        boolean stale = outcome instanceof AnswerOutcome.Stale;
        Picked kept = stale ? Picked.nothing() : Picked.of(form);
        return Response.status(stale ? 409 : 400)
                .entity(page(session(id), stale ? "stale" : "incomplete", kept))
                .build();
    }

    /** Ends the session because its learner has done enough; what was answered is explained. */
    @POST
    @Path("/courses/{course}/sessions/{id}/end")
    public Response end(@PathParam("course") String course, @PathParam("id") UUID id) {
        return sessions.end(id, learner()).map(session -> to(course, id, "")).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/courses/{course}/sessions/{id}/hints")
    public Response hint(
            @PathParam("course") String course, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        LearnerId learner = session(id).owner().learner();
        AnswerForm.key(form).ifPresent(key -> sessions.hint(id, learner, key));
        return to(course, id, Picked.of(form).query());
    }

    @POST
    @Path("/courses/{course}/sessions/{id}/moves")
    public Response move(
            @PathParam("course") String course, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return to(course, session(id).id(), Picked.of(form).query());
    }

    private TemplateInstance page(PracticeSession session, String problem, Picked picked) {
        return session.open().isPresent()
                ? new Open(views.open(session, picked.order(), picked.move()), problem, picked)
                : new Ended(views.ended(session));
    }

    /** Whose login ended while they thought keeps what they typed: it goes with the sign-in and is sent after it. */
    private static Response expired(String course, UUID id, String door, MultivaluedMap<String, String> form) {
        KeptForm kept = KeptForm.of("/courses/%s/sessions/%s/%s".formatted(course, id, door), form)
                .orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.FORBIDDEN)
                .header("HX-Push-Url", "false")
                .entity(new ExpiredPages.Expired(kept))
                .build();
    }

    private static Response to(String course, UUID id, String query) {
        return Response.seeOther(URI.create("/courses/%s/sessions/%s%s".formatted(course, id, query)))
                .build();
    }

    private PracticeSession session(UUID id) {
        return sessions.find(id, learner()).orElseThrow(NotFoundException::new);
    }

    private LearnerId learner() {
        return current.person().orElseThrow(NotFoundException::new).id();
    }
}
