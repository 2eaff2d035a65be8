package org.cascadetutor.lessons.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.Lesson;

/** Puts what is published into an index in memory. */
final class Documents {

    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PATH = "path";

    private Documents() {}

    /** Courses are written in English for now; another language needs its analyzer here. */
    static Analyzer analyzer() {
        return new EnglishAnalyzer();
    }

    static IndexSearcher index(Catalogue catalogue) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer()))) {
            for (Course course : catalogue.courses()) {
                add(course, writer);
            }
        }
        return new IndexSearcher(DirectoryReader.open(memory));
    }

    private static void add(Course course, IndexWriter writer) throws IOException {
        String base = "/courses/" + course.slug().value();
        for (Lesson lesson : course.lessons()) {
            String text = lesson.info().summary() + " " + lesson.body().plain();
            writer.addDocument(document(
                    Hit.Kind.LESSON,
                    lesson.info().title(),
                    text,
                    base + "/lessons/" + lesson.slug().value()));
        }
        for (GlossaryTerm term : course.glossary()) {
            writer.addDocument(document(Hit.Kind.TERM, term.term(), term.plain(), base + "/glossary#" + term.id()));
        }
    }

    static Document document(Hit.Kind kind, String title, String text, String path) {
        Document document = new Document();
        document.add(new StringField(KIND, kind.name(), Field.Store.YES));
        document.add(new TextField(TITLE, title, Field.Store.YES));
        document.add(new TextField(TEXT, text, Field.Store.YES));
        document.add(new StoredField(PATH, path));
        return document;
    }
}
