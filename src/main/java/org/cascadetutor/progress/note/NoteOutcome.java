package org.cascadetutor.progress.note;

/** What became of a change to a note. */
public sealed interface NoteOutcome {

    /** Kept as it is now. */
    record Kept(Note note) implements NoteOutcome {}

    /** There is no note any more. */
    record Gone() implements NoteOutcome {}

    /** Somebody, most likely the same person elsewhere, has changed it since; nothing was written. Empty if it was deleted. */
    record Stale(java.util.Optional<Note> theirs) implements NoteOutcome {}
}
