package org.cascadetutor.practice;

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
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.practice.offer.OfferPage;
import org.cascadetutor.practice.offer.OfferViews;
import org.cascadetutor.practice.turn.SessionRequest;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.practice.turn.StartOutcome;
import org.jspecify.annotations.Nullable;

/** Where practice, review, diagnostic and check are offered: what each is, and a button that starts it. */
@Path("/")
class PracticePages {

    private final ContentLibrary library;
    private final SessionService sessions;
    private final AccountService accounts;
    private final CurrentPerson current;
    private final OfferViews offers;

    PracticePages(
            ContentLibrary library,
            SessionService sessions,
            AccountService accounts,
            CurrentPerson current,
            OfferViews offers) {
        this.library = library;
        this.sessions = sessions;
        this.accounts = accounts;
        this.current = current;
        this.offers = offers;
    }

    /** The offer of one kind of session. */
    record Offer(OfferPage page) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/practice")
    public TemplateInstance practice(@PathParam("course") String course) {
        return offer(course, SessionKind.PRACTICE);
    }

    @GET
    @Path("/courses/{course}/review")
    public TemplateInstance review(@PathParam("course") String course) {
        return offer(course, SessionKind.REVIEW);
    }

    @GET
    @Path("/courses/{course}/diagnostic")
    public TemplateInstance diagnostic(@PathParam("course") String course) {
        return offer(course, SessionKind.DIAGNOSTIC);
    }

    @GET
    @Path("/courses/{course}/check")
    public TemplateInstance check(@PathParam("course") String course) {
        return offer(course, SessionKind.CHECK);
    }

    /** Starts a session; who is nobody yet becomes a guest with it, and keeps all progress. */
    @POST
    @Path("/courses/{course}/sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("course") String slug, MultivaluedMap<String, String> form) {
        if (library.current().course(slug).isEmpty()) {
            throw new NotFoundException();
        }
        SessionRequest request = new SessionRequest(
                form.getFirst("kind"),
                form.getFirst("lesson"),
                form.getFirst("module"),
                form.getFirst("skill"),
                form.getFirst("focus"),
                minutes(form.getFirst("minutes")),
                null);
        StartOutcome outcome = sessions.start(learner(), slug, request);
        if (outcome instanceof StartOutcome.Started started) {
            return Response.seeOther(URI.create("/courses/%s/sessions/%s"
                            .formatted(slug, started.session().id())))
                    .build();
        }
        return Response.status(outcome instanceof StartOutcome.Absent ? 404 : 400)
                .build();
    }

    private LearnerId learner() {
        return current.person().map(Person::id).orElseGet(() -> {
            Entry.Entered guest = accounts.newGuest();
            current.enter(guest.person(), guest.token());
            return guest.person().id();
        });
    }

    /** What cannot be read is no limit. */
    private static @Nullable Integer minutes(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,3}") ? Integer.valueOf(text) : null;
    }

    private Offer offer(String slug, SessionKind kind) {
        Course course = library.current().course(slug).orElseThrow(NotFoundException::new);
        return new Offer(offers.page(course, kind, current.person().map(Person::id)));
    }
}
