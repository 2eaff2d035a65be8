package org.cascadetutor.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.practice.response.Refusals;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.practice.turn.AnswerOutcome;
import org.cascadetutor.practice.turn.AnswerService;
import org.cascadetutor.practice.turn.FollowUp;
import org.cascadetutor.practice.turn.HintOutcome;
import org.cascadetutor.practice.turn.SessionRequest;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.practice.turn.StartOutcome;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.texts.ProblemDetail;
import org.jspecify.annotations.Nullable;

/** Sessions for programs: start one, see where it stands, ask for a hint, answer. */
@Path("/")
@Requires(Role.LEARNER)
class SessionResource {

    private final SessionService sessions;
    private final AnswerService answers;
    private final FollowUp followUp;
    private final CurrentPerson current;

    SessionResource(SessionService sessions, AnswerService answers, FollowUp followUp, CurrentPerson current) {
        this.sessions = sessions;
        this.answers = answers;
        this.followUp = followUp;
        this.current = current;
    }

    /** A session just started. */
    public record Started(UUID sessionId, StepView step) {}

    /** A session as it stands. */
    public record Standing(UUID sessionId, String kind, StepView step) {}

    /** Which question a hint is for. */
    public record HintRequest(@NotNull UUID attemptKey) {}

    /** A hint, as HTML, and how many are left. */
    public record HintView(String hint, int remaining) {}

    @POST
    @Path("/api/v1/courses/{course}/sessions")
    public Response start(@PathParam("course") String course, @Nullable SessionRequest request) {
        SessionRequest wish = request == null ? SessionRequest.practice() : request;
        StartOutcome outcome = sessions.start(current.require().id(), course, wish);
        if (outcome instanceof StartOutcome.Started started) {
            PracticeSession session = started.session();
            return Response.status(Response.Status.CREATED)
                    .entity(new Started(session.id(), followUp.step(session)))
                    .build();
        }
        return outcome instanceof StartOutcome.Refused refused
                ? problem(ProblemDetail.badRequest(refused.reasons()))
                : problem(ProblemDetail.notFound());
    }

    @GET
    @Path("/api/v1/sessions/{id}")
    public Response show(@PathParam("id") UUID id) {
        return sessions.find(id, current.require().id())
                .map(session -> new Standing(session.id(), session.goal().kind().code(), followUp.step(session)))
                .map(standing -> Response.ok(standing).build())
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    /** Ends a session before its end; its open question is not counted. The same again changes nothing. */
    @POST
    @Path("/api/v1/sessions/{id}/end")
    @Consumes(MediaType.WILDCARD)
    public Response end(@PathParam("id") UUID id) {
        return sessions.end(id, current.require().id())
                .map(session -> new Standing(session.id(), session.goal().kind().code(), followUp.step(session)))
                .map(standing -> Response.ok(standing).build())
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    @POST
    @Path("/api/v1/sessions/{id}/hints")
    public Response hint(@PathParam("id") UUID id, @Valid @NotNull HintRequest request) {
        HintOutcome outcome = sessions.hint(id, current.require().id(), request.attemptKey());
        if (outcome instanceof HintOutcome.Given given) {
            return Response.ok(new HintView(given.hint().value(), given.remaining()))
                    .build();
        }
        if (outcome instanceof HintOutcome.NoneLeft) {
            return problem(ProblemDetail.of(409, "no-hint-left", "There is no hint left", List.of()));
        }
        return outcome instanceof HintOutcome.Stale ? problem(stale()) : problem(ProblemDetail.notFound());
    }

    @POST
    @Path("/api/v1/sessions/{id}/answers")
    public Response answer(@PathParam("id") UUID id, @Valid @NotNull AnswerRequest request) {
        AnswerOutcome outcome = answers.answer(id, current.require().id(), request.submission());
        if (outcome instanceof AnswerOutcome.Stored stored) {
            return Response.ok(stored.attempt().reply(), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        if (outcome instanceof AnswerOutcome.Malformed malformed) {
            return problem(ProblemDetail.badRequest(malformed.reasons()).inWords(Refusals.words(malformed.reasons())));
        }
        return outcome instanceof AnswerOutcome.Stale ? problem(stale()) : problem(ProblemDetail.notFound());
    }

    private static ProblemDetail stale() {
        return ProblemDetail.of(409, "stale-answer", "This question is not the one now open", List.of());
    }

    private static Response problem(ProblemDetail problem) {
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
