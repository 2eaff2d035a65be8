package org.cascadetutor.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.course.Course;

/** An instructor's home: the courses they teach, what is wrong with the files, and the way to every file. */
@Path("/")
@Requires(Role.INSTRUCTOR)
class TeachPages {

    private final ContentLibrary library;
    private final CurrentPerson current;

    TeachPages(ContentLibrary library, CurrentPerson current) {
        this.library = library;
        this.current = current;
    }

    /** Courses with the problems in their files. */
    record Home(List<Course> courses, List<Problem> problems) implements TemplateInstance {}

    @GET
    @Path("/teach")
    public TemplateInstance home() {
        List<Course> taught = library.current().courses().stream()
                .filter(course -> current.require().teaches(course.slug().value()))
                .toList();
        List<Problem> problems = library.report().problems().stream()
                .filter(problem -> current.require().teaches(problem.file().split("/")[0]))
                .toList();
        return new Home(taught, problems);
    }
}
