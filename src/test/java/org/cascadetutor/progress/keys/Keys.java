package org.cascadetutor.progress.keys;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a database says of the keys of learners' tables, read from its own description of itself. */
final class Keys {

    private Keys() {}

    /** The tables with a person's column, in order. */
    static Set<String> tablesWithPerson(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet rows = about.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (rows.next()) {
                if (rows.getString("TABLE_TYPE").endsWith("TABLE")) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (String table : tables) {
            try (ResultSet rows = about.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
                while (rows.next()) {
                    if (rows.getString("COLUMN_NAME").equalsIgnoreCase(LearnerInEveryKeyTest.PERSON)) {
                        found.add(table.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    /** Primary keys, unique constraints and unique indexes of those tables: `table(columns)` and the columns. */
    static Map<String, Set<String>> of(Connection connection) throws SQLException {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String table : tablesWithPerson(connection)) {
            Map<String, Set<String>> ofTable = new TreeMap<>();
            try (ResultSet rows = connection
                    .getMetaData()
                    .getIndexInfo(
                            connection.getCatalog(), connection.getSchema(), stored(connection, table), true, false)) {
                while (rows.next()) {
                    ofTable.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new LinkedHashSet<>())
                            .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            ofTable.values()
                    .forEach(columns ->
                            keys.put(table + columns.stream().collect(Collectors.joining(",", "(", ")")), columns));
        }
        return keys;
    }

    private static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}
