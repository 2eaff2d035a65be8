package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.lessons.map.MapService;

/** A lesson to read, and the glossary its terms lead to. */
@Path("/")
class LessonPages {

    private final ContentLibrary library;
    private final MapService maps;
    private final ReadingService reading;
    private final CurrentPerson current;

    LessonPages(ContentLibrary library, MapService maps, ReadingService reading, CurrentPerson current) {
        this.library = library;
        this.maps = maps;
        this.reading = reading;
        this.current = current;
    }

    /** A lesson. */
    record Show(LessonView view) implements TemplateInstance {}

    /** All terms of a course. */
    record Glossary(Course course) implements TemplateInstance {}

    /** The only GET that writes: it leaves one reading mark, for who is known. */
    @GET
    @Path("/courses/{course}/lessons/{lesson}")
    public TemplateInstance show(@PathParam("course") String courseSlug, @PathParam("lesson") String slug) {
        Course course = course(courseSlug);
        Lesson lesson = course.lesson(slug).orElseThrow(NotFoundException::new);
        if (lesson.written()) {
            current.person().ifPresent(person -> reading.mark(person.id(), courseSlug, slug));
        }
        return new Show(
                LessonView.of(course, maps.row(course, lesson, current.person().map(Person::id))));
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
