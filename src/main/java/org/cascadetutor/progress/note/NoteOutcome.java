package org.cascadetutor.progress.note;

import java.util.Optional;

/** What became of a change to a note. */
public sealed interface NoteOutcome {

    /** Kept as it is now. */
    record Kept(Note note) implements NoteOutcome {}

    /** There is no note any more. */
    record Gone() implements NoteOutcome {}

    /** Somebody, most likely the same person elsewhere, has changed it since; nothing was written. Empty if it was deleted. */
    record Stale(Optional<Note> theirs) implements NoteOutcome {}

    /** More than a note may hold, in characters; nothing was written. */
    record TooLong(int most) implements NoteOutcome {}

    /** There is nothing of this name to write a note on. */
    record NoSubject() implements NoteOutcome {}
}
