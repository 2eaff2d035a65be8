package org.cascadetutor.notes.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cascadetutor.account.Person;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.progress.answered.AnsweredStore;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.report.QuestionReport;
import org.cascadetutor.progress.report.QuestionReport.Said;
import org.cascadetutor.progress.report.ReportStore;
import org.cascadetutor.progress.report.Reported;
import org.cascadetutor.progress.served.ServedQuestionStore;
import org.cascadetutor.progress.turns.Turns;

/** Takes reports from those who have been shown the question, each once, and not more in a day than anyone means. */
@ApplicationScoped
class ReportService {

    /** Characters in a report's words. */
    static final int LONGEST = 1000;

    /** Reports of one person in a day; nobody finds more, and a flood ends here. */
    static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final ReportStore reports;
    private final Known known;
    private final Turns turns;
    private final Clock clock;

    ReportService(ReportStore reports, Known known, Turns turns, Clock clock) {
        this.reports = reports;
        this.known = known;
        this.turns = turns;
        this.clock = clock;
    }

    /** Knows which questions a learner has seen. */
    @ApplicationScoped
    static class Known {
        private final ContentLibrary library;
        private final AnsweredStore answered;
        private final ServedQuestionStore served;

        Known(ContentLibrary library, AnsweredStore answered, ServedQuestionStore served) {
            this.library = library;
            this.answered = answered;
            this.served = served;
        }

        boolean shown(Person person, Reported on) {
            return library.current().course(on.course()).isPresent()
                    && answered.shown(new LearnerCourse(person.id(), on.course()), on.item())
                    && served.find(on.course(), on.item(), on.version()).isPresent();
        }
    }

    /** A guest has no name to show, now or after registering. */
    ReportOutcome report(Person person, Reported on, String words, boolean named) {
        String text = words.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (!Reported.REASONS.contains(on.reason())) {
            return ReportOutcome.NO_REASON;
        }
        if (text.length() > LONGEST) {
            return ReportOutcome.TOO_LONG;
        }
        if (!known.shown(person, on)) {
            return ReportOutcome.ABSENT;
        }
        return turns.of(() -> kept(person, on, new Said(text, named && !person.guest(), clock.instant())));
    }

    private ReportOutcome kept(Person person, Reported on, Said said) {
        boolean many = reports.countSince(person.id(), said.at().minus(DAY)) >= MOST_A_DAY;
        if (many && !reports.holds(person.id(), on)) {
            return ReportOutcome.TOO_MANY;
        }
        reports.keep(person.id(), on, said);
        return ReportOutcome.ARRIVED;
    }

    List<QuestionReport> of(Person person, String course, String item) {
        return reports.of(new LearnerCourse(person.id(), course), item);
    }
}
