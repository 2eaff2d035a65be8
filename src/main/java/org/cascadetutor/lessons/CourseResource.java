package org.cascadetutor.lessons;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.texts.ProblemDetail;

/** Courses and lessons for programs; open to everybody, like the pages. */
@Path("/")
class CourseResource {

    private final ContentLibrary library;

    CourseResource(ContentLibrary library) {
        this.library = library;
    }

    @GET
    @Path("/api/v1/courses")
    public List<CourseView> courses() {
        return library.current().courses().stream().map(CourseView::of).toList();
    }

    @GET
    @Path("/api/v1/courses/{course}")
    public Response course(@PathParam("course") String slug) {
        return found(library.current().course(slug).map(CourseView::of));
    }

    @GET
    @Path("/api/v1/courses/{course}/lessons/{lesson}")
    public Response lesson(@PathParam("course") String courseSlug, @PathParam("lesson") String slug) {
        Optional<Course> course = library.current().course(courseSlug);
        return found(course.flatMap(one -> one.lesson(slug)).map(LessonDetailView::of));
    }

    private static Response found(Optional<?> view) {
        return view.map(body -> Response.ok(body).build()).orElseGet(() -> Response.status(404)
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(ProblemDetail.notFound())
                .build());
    }
}
