package org.cascadetutor.insights.idea;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;

/** Ideas to reconsider, for the learner who showed them. */
@Path("/")
class IdeaPages {

    private final IdeaService ideas;
    private final CurrentPerson current;

    IdeaPages(IdeaService ideas, CurrentPerson current) {
        this.ideas = ideas;
        this.current = current;
    }

    /** The ideas held and those overcome. */
    record Ideas(IdeasPage page) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/misconceptions")
    public TemplateInstance ideas(@PathParam("course") String slug) {
        return ideas.page(slug, current.person().map(Person::id))
                .map(Ideas::new)
                .orElseThrow(NotFoundException::new);
    }
}
