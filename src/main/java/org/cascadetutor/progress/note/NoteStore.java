package org.cascadetutor.progress.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.note.NoteSubject.Kind;
import org.jspecify.annotations.Nullable;

/** Keeps notes. A change says which text it was made to; another text there now is never written over. */
@ApplicationScoped
public class NoteStore {

    private final NoteRows rows;

    NoteStore(NoteRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Optional<Note> find(NoteSubject subject) {
        return rows.findByIdOptional(key(subject)).map(NoteStore::note);
    }

    /** The learner's notes in a course, oldest first. */
    @Transactional
    public List<Note> of(LearnerCourse owner) {
        return rows
                .list(
                        "personId = ?1 and course = ?2 order by writtenAt, subject",
                        owner.learner().value(),
                        owner.course())
                .stream()
                .map(NoteStore::note)
                .toList();
    }

    /**
     * Writes, changes or (with an empty text) deletes a note. The same text again is kept, whatever was seen. Run it in
     * `Turns`: two first notes at once may clash.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NoteOutcome write(NoteSubject subject, String text, String seen, Instant at) {
        NoteEntity row = rows.findById(key(subject), LockModeType.PESSIMISTIC_WRITE);
        if (row == null ? text.isEmpty() : text.equals(row.body)) {
            return row == null ? new NoteOutcome.Gone() : new NoteOutcome.Kept(note(row));
        }
        if (!seen.equals(row == null ? Note.NO_REVISION : Note.revision(row.body))) {
            return new NoteOutcome.Stale(Optional.ofNullable(row).map(NoteStore::note));
        }
        if (text.isEmpty()) {
            rows.delete(row);
            return new NoteOutcome.Gone();
        }
        return new NoteOutcome.Kept(note(kept(row, subject, text, at)));
    }

    private NoteEntity kept(@Nullable NoteEntity known, NoteSubject subject, String text, Instant at) {
        NoteEntity row = known == null ? fresh(subject, at) : known;
        row.body = text;
        row.changedAt = at;
        if (known == null) {
            rows.persistAndFlush(row);
        }
        return row;
    }

    private static NoteEntity fresh(NoteSubject subject, Instant at) {
        NoteEntity row = new NoteEntity();
        row.personId = subject.owner().learner().value();
        row.course = subject.owner().course();
        row.kind = subject.kind().name();
        row.subject = subject.name();
        row.writtenAt = at;
        return row;
    }

    private static NoteEntity.Key key(NoteSubject subject) {
        return new NoteEntity.Key(
                subject.owner().learner().value(),
                subject.owner().course(),
                subject.kind().name(),
                subject.name());
    }

    private static Note note(NoteEntity row) {
        LearnerCourse owner = new LearnerCourse(new LearnerId(row.personId), row.course);
        return new Note(new NoteSubject(owner, Kind.valueOf(row.kind), row.subject), row.body, row.changedAt);
    }
}
