package org.cascadetutor.cli.coverage;

/** The coverage of a course as a Markdown page; the same content gives the same page. */
public final class CoverageSheet {

    private CoverageSheet() {}

    public static String of(CourseCount count) {
        String title = "# Coverage of the course: %s\n\n"
                .formatted(count.course().info().title());
        String how =
                "Written by `cascade coverage`; not to be edited by hand. A case counts as one question, with its own level\n"
                        + "and not its steps'; a question counts for the first skill it names.\n\n";
        String whole = title
                + how
                + new Totals(count).text()
                + new Shortfalls(count).text()
                + new Statements(count).text()
                + new Skills(count).text();
        return whole.stripTrailing() + "\n";
    }
}
