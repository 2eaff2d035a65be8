package org.cascadetutor.notes;

import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.NoteOutcome;
import org.cascadetutor.progress.note.NoteSubject;

/** A note in the browser: its form stands on the page it is about; only what could not be kept comes back on one of its own. */
@Path("/")
class NotePages {

    private static final String BACK = "/courses/[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&_.%-]*)?";

    private final ContentLibrary library;
    private final NoteService notes;
    private final AccountService accounts;
    private final CurrentPerson current;

    NotePages(ContentLibrary library, NoteService notes, AccountService accounts, CurrentPerson current) {
        this.library = library;
        this.notes = notes;
        this.accounts = accounts;
        this.current = current;
    }

    /** A note by itself: with what was typed and could not be kept, or to be edited. */
    record Edit(String course, NoteView view, String back) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/notes/{kind}/{subject}")
    public TemplateInstance show(
            @PathParam("course") String course, @PathParam("kind") String kind, @PathParam("subject") String name) {
        LearnerId learner = current.person().orElseThrow(NotFoundException::new).id();
        NoteSubject subject = subject(learner, course, kind, name);
        if (!notes.exists(subject)) {
            throw new NotFoundException();
        }
        return new Edit(course, NoteView.of(subject, notes.find(subject)), "/courses/" + course + "/sheet");
    }

    /** Keeps, changes or deletes; who is nobody yet becomes a guest with the first note. */
    @POST
    @Path("/courses/{course}/notes/{kind}/{subject}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("course") String course,
            @PathParam("kind") String kind,
            @PathParam("subject") String name,
            MultivaluedMap<String, String> form) {
        if (library.current().course(course).isEmpty()) {
            throw new NotFoundException();
        }
        NoteSubject subject = subject(learner(), course, kind, name);
        String typed = field(form, "text");
        boolean delete = field(form, "action").equals("delete");
        NoteOutcome outcome = notes.write(subject, delete ? "" : typed, field(form, "seen"));
        String back = field(form, "back").matches(BACK) ? field(form, "back") : "/courses/" + course + "/sheet";
        if (outcome instanceof NoteOutcome.Kept || outcome instanceof NoteOutcome.Gone) {
            return Response.seeOther(URI.create(back + "#note-" + kind)).build();
        }
        if (outcome instanceof NoteOutcome.NoSubject) {
            throw new NotFoundException();
        }
        boolean stale = outcome instanceof NoteOutcome.Stale;
        NoteView view = NoteView.refused(subject, notes.find(subject), typed, stale ? "stale" : "long");
        return Response.status(stale ? 409 : 400)
                .entity(new Edit(course, view, back))
                .build();
    }

    private static NoteSubject subject(LearnerId learner, String course, String kind, String name) {
        return new NoteSubject(
                new LearnerCourse(learner, course),
                NoteSubject.Kind.of(kind).orElseThrow(NotFoundException::new),
                name);
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private LearnerId learner() {
        return current.person().map(Person::id).orElseGet(() -> {
            Entry.Entered guest = accounts.newGuest();
            current.enter(guest.person(), guest.token());
            return guest.person().id();
        });
    }
}
