package org.cascadetutor.content.compile;

import org.cascadetutor.content.report.Report;
import org.cascadetutor.course.Catalogue;

/** What came out of compiling: the courses that can be used, and everything that is wrong. */
public record Compilation(Catalogue catalogue, Report report) {

    public int courses() {
        return catalogue.courses().size();
    }

    public long lessons() {
        return catalogue.courses().stream()
                .mapToLong(course -> course.lessons().size())
                .sum();
    }

    public long skills() {
        return catalogue.courses().stream()
                .mapToLong(course -> course.skills().size())
                .sum();
    }

    public long questions() {
        return catalogue.courses().stream()
                .mapToLong(course -> course.questions().size())
                .sum();
    }
}
