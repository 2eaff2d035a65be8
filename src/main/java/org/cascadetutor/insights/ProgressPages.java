package org.cascadetutor.insights;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.course.Course;
import org.cascadetutor.insights.confidence.ConfidenceReport;
import org.cascadetutor.insights.standing.Filter;
import org.cascadetutor.insights.story.StoryPage;
import org.cascadetutor.insights.story.StoryService;

/** What the tutor believes about a learner, for the learner. */
@Path("/")
class ProgressPages {

    private final ProgressService progress;
    private final StoryService stories;
    private final CurrentPerson current;

    ProgressPages(ProgressService progress, StoryService stories, CurrentPerson current) {
        this.progress = progress;
        this.stories = stories;
        this.current = current;
    }

    /** All skills of a course, lesson by lesson, as far as the filter lets them through. */
    record Overview(
            org.cascadetutor.insights.standing.Overview view, Filter filter, ConfidenceReport confidence, int ideas)
            implements TemplateInstance {}

    /** One skill with the answers behind it. */
    record Story(StoryPage page) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/progress")
    public TemplateInstance overview(
            @PathParam("course") String slug,
            @QueryParam("level") Optional<String> level,
            @QueryParam("due") Optional<String> due) {
        Course course = course(slug);
        return new Overview(
                progress.overview(course, learner()),
                Filter.of(level, due),
                progress.confidence(course, learner()),
                progress.ideas(course, learner()));
    }

    @GET
    @Path("/courses/{course}/progress/skills/{skill}")
    public TemplateInstance skill(@PathParam("course") String slug, @PathParam("skill") String skill) {
        return progress.skill(course(slug), skill, learner())
                .map(stories::page)
                .map(Story::new)
                .orElseThrow(NotFoundException::new);
    }

    private Course course(String slug) {
        return progress.course(slug).orElseThrow(NotFoundException::new);
    }

    private Optional<LearnerId> learner() {
        return current.person().map(Person::id);
    }
}
