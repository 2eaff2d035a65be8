package org.cascadetutor.practice;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.session.PracticeSession;

/** Where practice, review, diagnostic and check are offered: what each is, and a button that starts it. */
@Path("/courses/{course}")
class PracticePages {

    private final ContentLibrary library;
    private final SessionService sessions;
    private final CurrentPerson current;

    PracticePages(ContentLibrary library, SessionService sessions, CurrentPerson current) {
        this.library = library;
        this.sessions = sessions;
        this.current = current;
    }

    /** The offer of one kind of session, and the session to go on with where one is open. */
    record Offer(Course course, SessionKind kind, Optional<PracticeSession> running) implements TemplateInstance {}

    @GET
    @Path("/practice")
    public TemplateInstance practice(@PathParam("course") String course) {
        return offer(course, SessionKind.PRACTICE);
    }

    @GET
    @Path("/review")
    public TemplateInstance review(@PathParam("course") String course) {
        return offer(course, SessionKind.REVIEW);
    }

    @GET
    @Path("/diagnostic")
    public TemplateInstance diagnostic(@PathParam("course") String course) {
        return offer(course, SessionKind.DIAGNOSTIC);
    }

    @GET
    @Path("/check")
    public TemplateInstance check(@PathParam("course") String course) {
        return offer(course, SessionKind.CHECK);
    }

    private Offer offer(String slug, SessionKind kind) {
        Course course = library.current().course(slug).orElseThrow(NotFoundException::new);
        Optional<PracticeSession> running = current.person()
                .flatMap(person -> sessions.newestOpen(new LearnerCourse(person.id(), slug)))
                .filter(session -> session.goal().kind() == kind);
        return new Offer(course, kind, running);
    }
}
