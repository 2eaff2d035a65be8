package org.cascadetutor.notes;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.Note;
import org.cascadetutor.progress.note.NoteOutcome;
import org.cascadetutor.progress.note.NoteSubject;
import org.cascadetutor.texts.ProblemDetail;
import org.jspecify.annotations.Nullable;

/** Notes for programs: a list, and one at a time by the kind and name of what it is on. */
@Path("/")
@Requires(Role.LEARNER)
class NoteResource {

    private static final String ONE = "/api/v1/courses/{course}/notes/{kind}/{subject}";

    private final NoteService notes;
    private final CurrentPerson current;

    NoteResource(NoteService notes, CurrentPerson current) {
        this.notes = notes;
        this.current = current;
    }

    /** A note; `revision` names its text and goes back with a change. */
    record NoteBody(String kind, String subject, String text, String revision, Instant changedAt) {
        static NoteBody of(Note note) {
            return new NoteBody(
                    note.subject().kind().code(),
                    note.subject().name(),
                    note.text(),
                    note.revision(),
                    note.changedAt());
        }
    }

    /** A new text, and the revision it is a change to; none for the first. */
    record NoteText(@Nullable String text, @Nullable String revision) {}

    @GET
    @Path("/api/v1/courses/{course}/notes")
    public Map<String, List<NoteBody>> all(@PathParam("course") String course) {
        return Map.of(
                "notes",
                notes.of(new LearnerCourse(current.require().id(), course)).stream()
                        .map(NoteBody::of)
                        .toList());
    }

    @GET
    @Path(ONE)
    public Response one(
            @PathParam("course") String course, @PathParam("kind") String kind, @PathParam("subject") String name) {
        return subject(course, kind, name)
                .flatMap(notes::find)
                .map(note -> Response.ok(NoteBody.of(note)).build())
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    @PUT
    @Path(ONE)
    public Response write(
            @PathParam("course") String course,
            @PathParam("kind") String kind,
            @PathParam("subject") String name,
            @Nullable NoteText body) {
        if (body == null || body.text() == null) {
            return problem(ProblemDetail.badRequest(List.of("text-missing")));
        }
        String seen = Optional.ofNullable(body.revision()).orElse(Note.NO_REVISION);
        return subject(course, kind, name)
                .map(subject -> reply(notes.write(subject, body.text(), seen)))
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    @DELETE
    @Path(ONE)
    public Response delete(
            @PathParam("course") String course,
            @PathParam("kind") String kind,
            @PathParam("subject") String name,
            @QueryParam("revision") @DefaultValue("") String revision) {
        return subject(course, kind, name)
                .map(subject -> reply(notes.write(subject, "", revision)))
                .orElseGet(() -> problem(ProblemDetail.notFound()));
    }

    private static Response reply(NoteOutcome outcome) {
        if (outcome instanceof NoteOutcome.Kept kept) {
            return Response.ok(NoteBody.of(kept.note())).build();
        }
        if (outcome instanceof NoteOutcome.Gone) {
            return Response.noContent().build();
        }
        if (outcome instanceof NoteOutcome.Stale) {
            return problem(ProblemDetail.of(
                    409, "stale-note", "The note was changed elsewhere; read it and send both texts", List.of()));
        }
        return outcome instanceof NoteOutcome.TooLong
                ? problem(ProblemDetail.badRequest(List.of("note-too-long")))
                : problem(ProblemDetail.notFound());
    }

    private Optional<NoteSubject> subject(String course, String kind, String name) {
        return NoteSubject.Kind.of(kind)
                .map(what -> new NoteSubject(new LearnerCourse(current.require().id(), course), what, name));
    }

    private static Response problem(ProblemDetail problem) {
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
