package org.cascadetutor.lessons.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a query of what a person typed: no syntax, every word counts, titles count most. */
final class Queries {

    private static final float TITLE_BOOST = 4;
    private static final float WHOLE_WORD_BOOST = 3;
    private static final int LONG_ENOUGH_FOR_A_TYPO = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    /** More words than this make a query no better. */
    private static final int MOST_WORDS = 12;

    private Queries() {}

    static Query of(String typed) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words(typed)) {
            all.add(word(word), Occur.MUST);
        }
        return all.build();
    }

    private static Query word(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(field(Documents.TITLE, word), TITLE_BOOST), Occur.SHOULD);
        any.add(field(Documents.TEXT, word), Occur.SHOULD);
        return any.build();
    }

    private static Query field(String field, String word) {
        Term term = new Term(field, word);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(new TermQuery(term), WHOLE_WORD_BOOST), Occur.SHOULD);
        any.add(new PrefixQuery(term), Occur.SHOULD);
        if (word.length() >= LONG_ENOUGH_FOR_A_TYPO) {
            any.add(new FuzzyQuery(term, typos(word)), Occur.SHOULD);
        }
        return any.build();
    }

    /** Letters that may be wrong, missing, too many or swapped; a long word has room for two. */
    static int typos(String word) {
        if (word.length() < LONG_ENOUGH_FOR_A_TYPO) {
            return 0;
        }
        return word.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    static List<String> words(String typed) throws IOException {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = Documents.analyzer();
                TokenStream tokens = analyzer.tokenStream(Documents.TEXT, typed)) {
            CharTermAttribute text = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(text.toString());
            }
            tokens.end();
        }
        return words;
    }
}
