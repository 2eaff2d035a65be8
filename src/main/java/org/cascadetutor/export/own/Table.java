package org.cascadetutor.export.own;

import java.sql.Clob;
import java.sql.SQLException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one table as values that files can hold: texts, numbers, truths, nothing. Columns are those of the rows. */
record Table(String name, List<String> columns, List<List<Object>> rows) {

    static Table of(String name, List<Map<String, Object>> rows) {
        List<String> columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .map(column -> column.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<List<Object>> values = rows.stream().map(row -> line(columns, row)).toList();
        return new Table(name, columns, values);
    }

    private static List<Object> line(List<String> columns, Map<String, Object> row) {
        return columns.stream()
                .map(column -> row.entrySet().stream()
                        .filter(cell -> cell.getKey().equalsIgnoreCase(column))
                        .map(cell -> value(cell.getValue()))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static Object value(@Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Clob text) {
            return words(text);
        }
        return value instanceof TemporalAccessor
                ? value.toString()
                : String.valueOf(Optional.ofNullable(value).orElse(""));
    }

    private static String words(Clob text) {
        try {
            return text.getSubString(1, (int) text.length());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
