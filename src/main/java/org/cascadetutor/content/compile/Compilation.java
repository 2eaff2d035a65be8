package org.cascadetutor.content.compile;

import org.cascadetutor.content.report.Report;
import org.cascadetutor.course.Catalogue;

/** What came out of compiling: the courses that can be used, everything that is wrong, and what the next one need not do again. */
public record Compilation(Catalogue catalogue, Report report, Memory memory) {

    /** Before the first. */
    public static Compilation nothing() {
        return new Compilation(Catalogue.empty(), Report.empty(), Memory.empty());
    }

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
