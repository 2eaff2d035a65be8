package org.cascadetutor.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.progress.answered.AnsweredStore;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.Note;
import org.cascadetutor.progress.note.NoteOutcome;
import org.cascadetutor.progress.note.NoteStore;
import org.cascadetutor.progress.note.NoteSubject;
import org.cascadetutor.progress.turns.Turns;

/** Reads and writes notes. Only what exists, or was answered before it vanished, can have one: thus there is an end to them. */
@ApplicationScoped
class NoteService {

    /** Characters in a note. */
    static final int LONGEST = 4000;

    private final ContentLibrary library;
    private final NoteStore notes;
    private final AnsweredStore answered;
    private final Turns turns;
    private final Clock clock;

    NoteService(ContentLibrary library, NoteStore notes, AnsweredStore answered, Turns turns, Clock clock) {
        this.library = library;
        this.notes = notes;
        this.answered = answered;
        this.turns = turns;
        this.clock = clock;
    }

    Optional<Note> find(NoteSubject subject) {
        return notes.find(subject);
    }

    List<Note> of(LearnerCourse owner) {
        return notes.of(owner);
    }

    /** Writes the text to a note, which an empty text deletes; `seen` names the text it is made to. */
    NoteOutcome write(NoteSubject subject, String typed, String seen) {
        String text = tidy(typed);
        if (!exists(subject)) {
            return new NoteOutcome.NoSubject();
        }
        return text.length() > LONGEST
                ? new NoteOutcome.TooLong(LONGEST)
                : turns.of(() -> notes.write(subject, text, seen, clock.instant()));
    }

    boolean exists(NoteSubject subject) {
        boolean lesson = subject.kind() == NoteSubject.Kind.LESSON;
        return library.current()
                .course(subject.owner().course())
                .filter(course -> lesson
                        ? course.lesson(subject.name()).isPresent()
                        : course.question(subject.name()).isPresent()
                                || answered.shown(subject.owner(), subject.name()))
                .isPresent();
    }

    /** Lines end as everywhere, nothing hangs over at the end, and no invisible characters stay that a database refuses. */
    static String tidy(String typed) {
        return typed.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .stripTrailing();
    }
}
