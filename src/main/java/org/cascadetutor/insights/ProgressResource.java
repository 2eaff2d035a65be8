package org.cascadetutor.insights;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.texts.ProblemDetail;

/** A learner's progress for programs: the same numbers as the pages show. */
@Path("/")
@Requires(Role.LEARNER)
class ProgressResource {

    private final ProgressService progress;
    private final CurrentPerson current;

    ProgressResource(ProgressService progress, CurrentPerson current) {
        this.progress = progress;
        this.current = current;
    }

    @GET
    @Path("/api/v1/courses/{course}/progress")
    public Response overview(@PathParam("course") String slug) {
        return found(progress.course(slug)
                .map(course -> progress.overview(course, learner()))
                .map(ProgressView::of));
    }

    @GET
    @Path("/api/v1/courses/{course}/progress/skills/{skill}")
    public Response skill(@PathParam("course") String slug, @PathParam("skill") String skill) {
        return found(progress.course(slug)
                .flatMap(course -> progress.skill(course, skill, learner()))
                .map(SkillStoryView::of));
    }

    private Optional<LearnerId> learner() {
        return current.person().map(Person::id);
    }

    private static Response found(Optional<?> view) {
        return view.map(body -> Response.ok(body).build()).orElseGet(() -> Response.status(404)
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(ProblemDetail.notFound())
                .build());
    }
}
