package org.cascadetutor.lessons.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Asks an index and reads what it found. */
final class Searching {

    private Searching() {}

    /** What fits best first, at most so many. */
    static List<Hit> find(IndexSearcher searcher, String query, int most) throws IOException {
        ScoreDoc[] found = searcher.search(Queries.of(query), most).scoreDocs;
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) {
            hits.add(hit(stored.document(one.doc), query));
        }
        return hits;
    }

    private static Hit hit(Document document, String query) {
        return new Hit(
                Hit.Kind.valueOf(document.get(Documents.KIND)),
                document.get(Documents.TITLE),
                Excerpts.around(document.get(Documents.TEXT), query),
                document.get(Documents.PATH));
    }
}
