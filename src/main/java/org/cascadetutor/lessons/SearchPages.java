package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.cascadetutor.lessons.search.Hit;
import org.cascadetutor.lessons.search.SearchIndex;

/** Looking things up in lessons and glossaries. */
@Path("/")
class SearchPages {

    /** A longer query is cut: nobody types more, and a machine that does gets no more work out of us. */
    private static final int LONGEST_QUERY = 200;

    private final SearchIndex index;

    SearchPages(SearchIndex index) {
        this.index = index;
    }

    /** What was looked for and what was found. */
    record Results(String query, List<Hit> hits) implements TemplateInstance {}

    @GET
    @Path("/search")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String query) {
        String asked = query.strip();
        String cut = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
        return new Results(cut, cut.isEmpty() ? List.of() : index.find(cut));
    }
}
