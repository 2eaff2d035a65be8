package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.lessons.visitor.VisitorPages;

/** A lesson to read, and the glossary its terms lead to. */
@Path("/")
class LessonPages {

    private static final String HTML = "text/html;charset=UTF-8";

    private final ContentLibrary library;
    private final ReadingService reading;
    private final VisitorPages visitors;
    private final CurrentPerson current;
    private final Hiding hiding;

    LessonPages(
            ContentLibrary library,
            ReadingService reading,
            VisitorPages visitors,
            CurrentPerson current,
            Hiding hiding) {
        this.library = library;
        this.reading = reading;
        this.visitors = visitors;
        this.current = current;
        this.hiding = hiding;
    }

    /** A lesson; `back` is the address of the answered question its reader came from. */
    record Show(LessonView view, SafeHtml text, Optional<String> back) implements TemplateInstance {}

    /** All terms of a course. */
    record Glossary(Course course) implements TemplateInstance {}

    /** The only GET that writes: it leaves one reading mark, for who is known. */
    @GET
    @Path("/courses/{course}/lessons/{lesson}")
    @Produces(HTML)
    public Object show(
            @PathParam("course") String courseSlug,
            @PathParam("lesson") String slug,
            @QueryParam("session") Optional<UUID> session,
            @QueryParam("answered") Optional<UUID> answered) {
        Course course = course(courseSlug);
        Lesson lesson = course.lesson(slug).orElseThrow(NotFoundException::new);
        if (session.isEmpty() && visitors.isVisitor()) {
            return visitors.page(
                    LessonView.path(course, lesson), () -> show(course, lesson, Optional.empty(), Optional.empty()));
        }
        Optional<String> back = session.map(id -> "/courses/%s/sessions/%s%s"
                .formatted(
                        courseSlug, id, answered.map(key -> "?answered=" + key).orElse("")));
        return show(course, lesson, current.person().map(Person::id), back);
    }

    private Show show(Course course, Lesson lesson, Optional<LearnerId> learner, Optional<String> back) {
        LessonView view = LessonView.of(course, reading.open(course, lesson, learner));
        return new Show(view, hiding.of(lesson.body().html()), back);
    }

    @GET
    @Path("/courses/{course}/glossary")
    public TemplateInstance glossary(@PathParam("course") String slug) {
        return new Glossary(course(slug));
    }

    private Course course(String slug) {
        return library.current().course(slug).orElseThrow(NotFoundException::new);
    }
}
