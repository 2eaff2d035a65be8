package org.cascadetutor.lessons;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.lessons.search.Hit;
import org.cascadetutor.lessons.search.OwnSearch;
import org.cascadetutor.lessons.search.SearchIndex;

/** Looking things up in lessons and glossaries, and in what is one's own. */
@Path("/")
class SearchPages {

    /** A longer query is cut: nobody types more, and a machine that does gets no more work out of us. */
    private static final int LONGEST_QUERY = 200;

    private final SearchIndex index;
    private final OwnSearch own;
    private final CurrentPerson current;

    SearchPages(SearchIndex index, OwnSearch own, CurrentPerson current) {
        this.index = index;
        this.own = own;
        this.current = current;
    }

    /** What was looked for and what was found, for everybody and among what is the asking learner's own. */
    record Found(String query, List<Hit> hits, List<Hit> mine) {
        /** How much there is in all. */
        @JsonIgnore
        public int count() {
            return hits.size() + mine.size();
        }
    }

    /** The page of what was found. */
    record Results(Found found) implements TemplateInstance {}

    @GET
    @Path("/search")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String query) {
        return new Results(found(query));
    }

    Found found(String query) {
        String asked = query.strip();
        String cut = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
        if (cut.isEmpty()) {
            return new Found(cut, List.of(), List.of());
        }
        List<Hit> mine =
                current.person().map(person -> own.find(person.id(), cut)).orElse(List.of());
        return new Found(cut, index.find(cut), mine);
    }
}
