package org.cascadetutor.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.NoteSubject;

/** The notes of who is asking, for the pages of others to show beside what they are on. */
@ApplicationScoped
@Named("myNotes")
public class MyNotes {

    private final NoteService notes;
    private final CurrentPerson current;

    MyNotes(NoteService notes, CurrentPerson current) {
        this.notes = notes;
        this.current = current;
    }

    /** The note of who is asking on a lesson or a question; an empty one for who is nobody yet. */
    public NoteView on(String course, String kind, String subject) {
        return current.person()
                .flatMap(person -> NoteSubject.Kind.of(kind)
                        .map(what -> new NoteSubject(new LearnerCourse(person.id(), course), what, subject)))
                .map(one -> NoteView.of(one, notes.find(one)))
                .orElseGet(() -> NoteView.nothing(kind, subject));
    }
}
