package org.cascadetutor.cli.coverage;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table, written row by row. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(List<String> head) {
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    Table row(List<String> cells) {
        Stream<String> safe = cells.stream().map(cell -> cell.replace("|", "\\|"));
        text.append(safe.collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    /** What there is of what is planned; nothing where both are none. */
    static String share(long there, long planned) {
        return there == 0 && planned == 0 ? "" : there + "/" + planned;
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}
