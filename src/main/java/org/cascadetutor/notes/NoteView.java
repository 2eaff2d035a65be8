package org.cascadetutor.notes;

import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.progress.note.Note;
import org.cascadetutor.progress.note.NoteSubject;

/**
 * A note in its form.
 *
 * @param kind what it is on: lesson or question
 * @param text to be edited: what is kept, or what was typed and could not be
 * @param seen names the kept text
 * @param problem why the text could not be kept: stale or long; empty where nothing is wrong
 */
public record NoteView(
        String kind, String subject, String text, String seen, Optional<Instant> changedAt, Problem problem) {

    /**
     * Why a text was not kept.
     *
     * @param theirs the text that is kept, where it is another one
     */
    public record Problem(String code, String theirs) {
        static final Problem NONE = new Problem("", "");
    }

    static NoteView of(NoteSubject subject, Optional<Note> note) {
        return new NoteView(
                subject.kind().code(),
                subject.name(),
                note.map(Note::text).orElse(""),
                note.map(Note::revision).orElse(Note.NO_REVISION),
                note.map(Note::changedAt),
                Problem.NONE);
    }

    /** The form again with what was typed, beside what is kept. */
    static NoteView refused(NoteSubject subject, Optional<Note> kept, String typed, String code) {
        NoteView now = of(subject, kept);
        String theirs = code.equals("stale") ? now.text() : "";
        return new NoteView(now.kind, now.subject, typed, now.seen, now.changedAt, new Problem(code, theirs));
    }

    /** What there is on a subject nobody in particular looks at: nothing. */
    static NoteView nothing(String kind, String subject) {
        return new NoteView(kind, subject, "", Note.NO_REVISION, Optional.empty(), Problem.NONE);
    }

    public boolean written() {
        return changedAt.isPresent();
    }

    /** How many characters a note may have. */
    public int most() {
        return NoteService.LONGEST;
    }

    /** How many characters were typed. */
    public int length() {
        return text.length();
    }

    /** Both texts, one after the other, so that nothing is lost. */
    public String both() {
        return problem.theirs() + "\n\n" + text;
    }
}
