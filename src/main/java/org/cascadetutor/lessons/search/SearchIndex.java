package org.cascadetutor.lessons.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Finds lessons and terms by their words: forms of a word count as the word, the last word may be unfinished, and a
 * letter or two may be wrong. Thread-safe; indexes anew, in memory, when another catalogue is published.
 */
@ApplicationScoped
public class SearchIndex {

    private static final int MOST_HITS = 40;

    private final ContentLibrary library;
    private volatile @Nullable Built built;

    SearchIndex(ContentLibrary library) {
        this.library = library;
    }

    private record Built(Catalogue catalogue, IndexSearcher searcher) {}

    /** What fits best first. */
    public List<Hit> find(String query) {
        try {
            return Searching.find(searcher(), query, MOST_HITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two readers may build the same index at once after a change; both are right, and one is kept. */
    private IndexSearcher searcher() throws IOException {
        Catalogue now = library.current();
        Built known = built;
        if (known == null || known.catalogue() != now) {
            known = new Built(now, Documents.index(now));
            built = known;
        }
        return known.searcher();
    }
}
