package org.cascadetutor.progress.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;

/** What notes owe their writer. */
@ApplicationScoped
class NoteDataStore implements PersonalData {

    private static final String TABLE = "note";

    private final NoteRows rows;

    NoteDataStore(NoteRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        List<Map<String, Object>> own = of(person).stream()
                .map(row -> Map.<String, Object>of(
                        "person_id", row.personId,
                        "course", row.course,
                        "kind", row.kind,
                        "subject", row.subject,
                        "body", row.body,
                        "written_at", row.writtenAt,
                        "changed_at", row.changedAt))
                .toList();
        return Map.of(TABLE, own);
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        rows.delete("personId", person.value());
    }

    /** Two notes on the same subject become one that holds both texts. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        for (NoteEntity row : of(guest)) {
            NoteEntity own = rows.findById(new NoteEntity.Key(account.value(), row.course, row.kind, row.subject));
            if (own == null) {
                rows.persist(copy(row, account));
            } else if (!own.body.contains(row.body)) {
                own.body = own.body + "\n\n" + row.body;
                own.changedAt = own.changedAt.isAfter(row.changedAt) ? own.changedAt : row.changedAt;
            }
            rows.delete(row);
        }
        rows.flush();
    }

    private static NoteEntity copy(NoteEntity row, LearnerId account) {
        NoteEntity copy = new NoteEntity();
        copy.personId = account.value();
        copy.course = row.course;
        copy.kind = row.kind;
        copy.subject = row.subject;
        copy.body = row.body;
        copy.writtenAt = row.writtenAt;
        copy.changedAt = row.changedAt;
        return copy;
    }

    private List<NoteEntity> of(LearnerId person) {
        return rows.list("personId", person.value());
    }
}
