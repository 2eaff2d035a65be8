package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.cascadetutor.lessons.map.MapService;

/** A lesson to read, and the glossary its terms lead to. */
@Path("/")
class LessonPages {

    private final ContentLibrary library;
    private final MapService maps;
    private final ReadingService reading;
    private final CurrentPerson current;
    private final Hiding hiding;

    LessonPages(ContentLibrary library, MapService maps, ReadingService reading, CurrentPerson current, Hiding hiding) {
        this.library = library;
        this.maps = maps;
        this.reading = reading;
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
    public TemplateInstance show(
            @PathParam("course") String courseSlug,
            @PathParam("lesson") String slug,
            @QueryParam("session") Optional<UUID> session,
            @QueryParam("answered") Optional<UUID> answered) {
        Course course = course(courseSlug);
        Lesson lesson = course.lesson(slug).orElseThrow(NotFoundException::new);
        if (lesson.written()) {
            current.person().ifPresent(person -> reading.mark(person.id(), courseSlug, slug));
        }
        SafeHtml text = hiding.of(lesson.body().html());
        Optional<String> back = session.map(id -> "/courses/%s/sessions/%s%s"
                .formatted(
                        courseSlug, id, answered.map(key -> "?answered=" + key).orElse("")));
        Optional<LearnerId> learner = current.person().map(Person::id);
        return new Show(LessonView.of(course, maps.row(course, lesson, learner)), text, back);
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
