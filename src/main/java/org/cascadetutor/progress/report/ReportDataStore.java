package org.cascadetutor.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.progress.report.QuestionReport.Said;

/** What reports owe their writer. */
@ApplicationScoped
class ReportDataStore implements PersonalData {

    private static final String TABLE = "question_report";

    private final ReportRows rows;
    private final ReportStore store;

    ReportDataStore(ReportRows rows, ReportStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        return Map.of(TABLE, of(person).stream().map(ReportDataStore::row).toList());
    }

    private static Map<String, Object> row(ReportEntity row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("person_id", row.personId);
        columns.put("course", row.course);
        columns.put("item", row.item);
        columns.put("item_version", row.itemVersion);
        columns.put("reason", row.reason);
        columns.put("body", row.body);
        columns.put("named", row.named);
        columns.put("reported_at", row.reportedAt);
        columns.put("done_at", row.doneAt);
        return columns;
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        rows.delete("personId", person.value());
    }

    /** A report both have made is one with the words of both; a name is shown only where both agreed. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        for (ReportEntity row : of(guest)) {
            Reported on = new Reported(row.course, row.item, row.itemVersion, row.reason);
            ReportEntity own = rows.findById(new ReportEntity.Key(account.value(), on));
            if (own == null) {
                store.keep(account, on, new Said(row.body, row.named, row.reportedAt));
                rows.findById(new ReportEntity.Key(account.value(), on)).doneAt = row.doneAt;
            } else {
                own.body = own.body.contains(row.body) ? own.body : own.body + "\n\n" + row.body;
                own.named = own.named && row.named;
            }
            rows.delete(row);
        }
        rows.flush();
    }

    private List<ReportEntity> of(LearnerId person) {
        return rows.list("personId", person.value());
    }
}
