package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;

/** The way in: the courses, the map of one, and the page that says what this is and where to turn. */
@Path("/")
class CoursePages {

    private final ContentLibrary library;
    private final LearnerView learner;

    CoursePages(ContentLibrary library, LearnerView learner) {
        this.library = library;
        this.learner = learner;
    }

    /** The courses. */
    record Home(List<MapView> courses) implements TemplateInstance {}

    /** The map of a course. */
    record Map(MapView map) implements TemplateInstance {}

    /** What this is, what it is not, and where to turn. */
    record About() implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new Home(library.current().courses().stream().map(learner::map).toList());
    }

    @GET
    @Path("/courses/{course}")
    public TemplateInstance map(@PathParam("course") String slug) {
        Course course = library.current().course(slug).orElseThrow(NotFoundException::new);
        return new Map(learner.map(course));
    }

    @GET
    @Path("/about")
    public TemplateInstance about() {
        return new About();
    }
}
