package org.cascadetutor.content.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cascadetutor.content.report.Problem.Place;

/** Collects problems while files are read; one compilation, one thread. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(String code, Place place, String message, String hint) {
        found.add(new Problem(Severity.ERROR, code, place, message, hint));
    }

    public void warning(String code, Place place, String message, String hint) {
        found.add(new Problem(Severity.WARNING, code, place, message, hint));
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether a file has an error so far. */
    public boolean brokenFile(String file) {
        return found.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR && problem.file().equals(file));
    }

    /** How many errors there are so far. */
    public long errors() {
        return found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    public Report report() {
        return new Report(found);
    }
}
