package org.cascadetutor.lessons.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.progress.answered.AnsweredStore;
import org.cascadetutor.progress.answered.LastAnswer;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.Note;
import org.cascadetutor.progress.note.NoteStore;
import org.cascadetutor.progress.note.NoteSubject.Kind;
import org.cascadetutor.progress.served.ServedQuestionStore;

/**
 * Searches what is one learner's alone: their notes, and the explanations of questions they have answered. The index is
 * made for the one search out of nothing else, so that no key of a question still to come can be found or inferred.
 */
@ApplicationScoped
public class OwnSearch {

    private static final int MOST_HITS = 20;

    private final ContentLibrary library;
    private final AnsweredStore answered;
    private final ServedQuestionStore served;
    private final NoteStore notes;

    OwnSearch(ContentLibrary library, AnsweredStore answered, ServedQuestionStore served, NoteStore notes) {
        this.library = library;
        this.answered = answered;
        this.served = served;
        this.notes = notes;
    }

    /** What fits best first. */
    public List<Hit> find(LearnerId learner, String query) {
        List<Document> own = new ArrayList<>();
        for (Course course : library.current().courses()) {
            LearnerCourse who = new LearnerCourse(learner, course.slug().value());
            answered.newest(who).forEach(answer -> question(course, answer)
                    .filter(question -> !question.head().texts().explanation().isEmpty())
                    .ifPresent(question -> own.add(explanation(who, question, answer))));
            notes.of(who).forEach(note -> own.add(note(course, note)));
        }
        return own.isEmpty() ? List.of() : find(own, query);
    }

    private static List<Hit> find(List<Document> own, String query) {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Documents.analyzer()))) {
                writer.addDocuments(own);
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                return Searching.find(new IndexSearcher(reader), query, MOST_HITS);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Document explanation(LearnerCourse who, Question question, LastAnswer answer) {
        return Documents.document(
                Hit.Kind.EXPLANATION,
                question.head().texts().stem().words().strip(),
                question.head().texts().explanation().words(),
                "/courses/%s/sessions/%s?answered=%s"
                        .formatted(
                                who.course(),
                                answer.given().session(),
                                answer.given().key()));
    }

    private static Document note(Course course, Note note) {
        boolean lesson = note.subject().kind() == Kind.LESSON;
        String name = note.subject().name();
        Optional<String> title = lesson
                ? course.lesson(name).map(one -> one.info().title())
                : course.question(name)
                        .map(one -> one.head().texts().stem().words().strip());
        String path = "/courses/%s/notes/%s/%s"
                .formatted(course.slug().value(), note.subject().kind().code(), name);
        return Documents.document(Hit.Kind.NOTE, title.orElse(name), note.text(), path);
    }

    private Optional<Question> question(Course course, LastAnswer answer) {
        String slug = course.slug().value();
        return course.question(answer.item())
                .filter(one -> one.head().source().version().equals(answer.version()))
                .or(() -> served.find(slug, answer.item(), answer.version())
                        .flatMap(kept -> library.question(slug, kept.canonical())));
    }
}
