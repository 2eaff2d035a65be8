package org.cascadetutor.content.report;

import java.util.List;

/** All problems of a compilation, sorted by place. */
public record Report(List<Problem> problems) {

    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Nothing is wrong. */
    public static Report empty() {
        return new Report(List.of());
    }

    /** The problems that are more than advice. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** How many problems are this bad. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /** The problems of one file. */
    public Report of(String file) {
        return new Report(
                problems.stream().filter(problem -> problem.file().equals(file)).toList());
    }
}
