package org.cascadetutor.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** Keeps reports, each once: the same person, question version and reason again changes the words and opens it anew. */
@ApplicationScoped
public class ReportStore {

    private final ReportRows rows;

    ReportStore(ReportRows rows) {
        this.rows = rows;
    }

    /** Run it in `Turns`: two identical posts at once may clash. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(LearnerId learner, Reported on, QuestionReport.Said said) {
        ReportEntity row = rows.findById(new ReportEntity.Key(learner.value(), on));
        if (row != null) {
            boolean changed = !row.body.equals(said.words());
            row.reportedAt = changed ? said.at() : row.reportedAt;
            row.doneAt = changed ? null : row.doneAt;
            row.body = said.words();
            row.named = said.named();
            return;
        }
        ReportEntity fresh = new ReportEntity();
        fresh.personId = learner.value();
        fresh.course = on.course();
        fresh.item = on.item();
        fresh.itemVersion = on.version();
        fresh.reason = on.reason();
        fresh.body = said.words();
        fresh.named = said.named();
        fresh.reportedAt = said.at();
        rows.persistAndFlush(fresh);
    }

    /** Whether this very report, whatever its words, is there already. */
    @Transactional
    public boolean holds(LearnerId learner, Reported on) {
        return rows.findByIdOptional(new ReportEntity.Key(learner.value(), on)).isPresent();
    }

    /** How many reports of the learner were made since then, over all courses. */
    @Transactional
    public long countSince(LearnerId learner, Instant since) {
        return rows.count("personId = ?1 and reportedAt >= ?2", learner.value(), since);
    }

    /** What the learner has reported about a question, oldest first. */
    @Transactional
    public List<QuestionReport> of(LearnerCourse learner, String item) {
        return mapped(rows.list(
                "personId = ?1 and course = ?2 and item = ?3 order by reportedAt",
                learner.learner().value(),
                learner.course(),
                item));
    }

    /** The newest reports on a course's questions, newest first, at most so many. */
    @Transactional
    public List<QuestionReport> newest(String course, int most) {
        return mapped(rows.find("course = ?1 order by doneAt nulls first, reportedAt desc", course)
                .page(0, most)
                .list());
    }

    /** Marks as dealt with what was reported about a question version until then; says how many. */
    @Transactional
    public int done(String course, String item, String version, Instant until, Instant at) {
        return rows.update(
                "doneAt = ?1 where course = ?2 and item = ?3 and itemVersion = ?4 and reportedAt <= ?5 and doneAt is"
                        + " null",
                at,
                course,
                item,
                version,
                until);
    }

    private static List<QuestionReport> mapped(List<ReportEntity> found) {
        return found.stream()
                .map(row -> new QuestionReport(
                        new LearnerId(row.personId),
                        new Reported(row.course, row.item, row.itemVersion, row.reason),
                        new QuestionReport.Said(row.body, row.named, row.reportedAt),
                        Optional.ofNullable(row.doneAt)))
                .toList();
    }
}
