package org.cascadetutor.practice;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.practice.page.AnsweredPage;
import org.cascadetutor.practice.page.EndPage;
import org.cascadetutor.practice.page.OpenPage;
import org.cascadetutor.practice.page.SessionViews;
import org.cascadetutor.practice.turn.AnswerOutcome;
import org.cascadetutor.practice.turn.AnswerService;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.progress.session.PracticeSession;

/** A session in the browser: the question, the answer and its feedback, the next question, the end. */
@Path("/courses/{course}/sessions/{id}")
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

    @GET
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @QueryParam("answered") Optional<UUID> answered,
            @QueryParam("order") List<String> order,
            @QueryParam("move") Optional<String> move) {
        PracticeSession session = session(id);
        if (answered.isPresent()) {
            return answers.stored(id, answered.get())
                    .map(attempt -> new Answered(views.answered(session, attempt)))
                    .orElseThrow(NotFoundException::new);
        }
        return session.open().isPresent()
                ? new Open(views.open(session, order, move), "", Picked.nothing())
                : new Ended(views.ended(session));
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("course") String course, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Optional<AnswerForm> answer = AnswerForm.read(form);
        AnswerOutcome outcome = answer.map(one -> answers.answer(id, learner(), one.submission()))
                .orElseGet(() -> new AnswerOutcome.Malformed(List.of("key-missing")));
        if (outcome instanceof AnswerOutcome.Stored stored) {
            String key = stored.attempt().key().toString();
            return Response.seeOther(URI.create("/courses/%s/sessions/%s?answered=%s".formatted(course, id, key)))
                    .build();
        }
        return refused(session(id), outcome, form);
    }

    /** The open question again, with what was picked and what was wrong; nothing is lost. */
    private Response refused(PracticeSession session, AnswerOutcome outcome, MultivaluedMap<String, String> form) {
        boolean stale = outcome instanceof AnswerOutcome.Stale;
        int status = stale ? 409 : 400;
        List<String> order = form.getOrDefault("order", List.of());
        TemplateInstance page = session.open().isPresent()
                ? new Open(views.open(session, order, Optional.empty()), stale ? "stale" : "incomplete", Picked.of(form))
                : new Ended(views.ended(session));
        return Response.status(status).entity(page).build();
    }

    @POST
    @Path("/hints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hint(
            @PathParam("course") String course, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        AnswerForm.key(form).ifPresent(key -> sessions.hint(id, learner(), key));
        return Response.seeOther(URI.create("/courses/%s/sessions/%s".formatted(course, id)))
                .build();
    }

    private PracticeSession session(UUID id) {
        return sessions.find(id, learner()).orElseThrow(NotFoundException::new);
    }

    private LearnerId learner() {
        return current.person().orElseThrow(NotFoundException::new).id();
    }
}
