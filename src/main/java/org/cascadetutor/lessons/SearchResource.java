package org.cascadetutor.lessons;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Looking things up, for programs. */
@Path("/")
class SearchResource {

    private final SearchPages pages;

    SearchResource(SearchPages pages) {
        this.pages = pages;
    }

    /** What was found for everybody, and, with a token, among what is the learner's own. */
    @GET
    @Path("/api/v1/search")
    public SearchPages.Found search(@QueryParam("q") @DefaultValue("") String query) {
        return pages.found(query);
    }
}
