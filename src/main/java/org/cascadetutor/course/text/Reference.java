package org.cascadetutor.course.text;

import java.util.Optional;

/** A source, with the identifiers that are known of it. */
public record Reference(
        String key, String citation, Optional<String> doi, Optional<String> pmid, Optional<String> url) {

    /** Where it can be read, if that is known. */
    public Optional<String> link() {
        return doi.map(id -> "https://doi.org/" + id)
                .or(() -> pmid.map(id -> "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"))
                .or(() -> url);
    }
}
