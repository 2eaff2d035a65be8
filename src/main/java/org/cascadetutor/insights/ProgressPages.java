package org.cascadetutor.insights;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.course.Course;

/** What the tutor believes about a learner, for the learner. */
@Path("/")
class ProgressPages {

    private final ProgressService progress;
    private final CurrentPerson current;

    ProgressPages(ProgressService progress, CurrentPerson current) {
        this.progress = progress;
        this.current = current;
    }

    /** All skills of a course, lesson by lesson. */
    record Overview(ProgressService.Overview view) implements TemplateInstance {}

    /** One skill with the answers behind it. */
    record Story(ProgressService.SkillStory story) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/progress")
    public TemplateInstance overview(@PathParam("course") String slug) {
        return new Overview(progress.overview(course(slug), learner()));
    }

    @GET
    @Path("/courses/{course}/progress/skills/{skill}")
    public TemplateInstance skill(@PathParam("course") String slug, @PathParam("skill") String skill) {
        return progress.skill(course(slug), skill, learner()).map(Story::new).orElseThrow(NotFoundException::new);
    }

    private Course course(String slug) {
        return progress.course(slug).orElseThrow(NotFoundException::new);
    }

    private Optional<LearnerId> learner() {
        return current.person().map(Person::id);
    }
}
