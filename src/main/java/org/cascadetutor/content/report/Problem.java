package org.cascadetutor.content.report;

import java.util.Comparator;

/**
 * Something wrong in a course file.
 *
 * @param code stable, such as unknown-skill
 * @param hint what to do about it
 */
public record Problem(Severity severity, String code, Place place, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** A place in a course file; line and column from 1. */
    public record Place(String file, int line, int column) {}

    public String file() {
        return place.file();
    }

    public int line() {
        return place.line();
    }

    public int column() {
        return place.column();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line, as compilers print it. */
    public String text() {
        return "%s:%d:%d %s %s %s — %s".formatted(file(), line(), column(), severity.code(), code, message, hint);
    }
}
