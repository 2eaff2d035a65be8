package org.cascadetutor.notes.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;

/** The reports of who is asking, for the pages of questions. */
@ApplicationScoped
@Named("myReports")
public class MyReports {

    private final ReportService reports;
    private final CurrentPerson current;

    MyReports(ReportService reports, CurrentPerson current) {
        this.reports = reports;
        this.current = current;
    }

    /** What has been reported about a question, and the form for more. */
    public ReportView on(String course, String item, String version) {
        return view(course, item, version, ReportView.Typed.NOTHING);
    }

    ReportView view(String course, String item, String version, ReportView.Typed typed) {
        return new ReportView(
                item,
                version,
                current.person().map(one -> reports.of(one, course, item)).orElse(List.of()),
                current.person().filter(one -> !one.guest()).map(Person::id).isPresent(),
                typed);
    }
}
