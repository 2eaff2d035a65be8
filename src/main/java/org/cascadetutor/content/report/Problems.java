package org.cascadetutor.content.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cascadetutor.content.report.Problem.Place;

/** Collects problems while files are read; one compilation, one thread. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private long errors;

    public void error(String code, Place place, String message, String hint) {
        add(new Problem(Severity.ERROR, code, place, message, hint));
    }

    public void warning(String code, Place place, String message, String hint) {
        add(new Problem(Severity.WARNING, code, place, message, hint));
    }

    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    private void add(Problem problem) {
        found.add(problem);
        if (problem.severity() == Severity.ERROR) {
            errors++;
            broken.add(problem.file());
        }
    }

    /** Whether a file has an error so far. */
    public boolean brokenFile(String file) {
        return broken.contains(file);
    }

    /** How many errors there are so far. */
    public long errors() {
        return errors;
    }

    public Report report() {
        return new Report(found);
    }
}
