package org.cascadetutor.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks for a text in every column of every table of ours, on H2 and PostgreSQL alike. */
@ApplicationScoped
public class WholeDatabase {

    private final DataSource source;

    WholeDatabase(DataSource source) {
        this.source = source;
    }

    private record Column(String table, String name) {}

    /** How many rows of which table hold the text, one entry a row and column: `table.column`. */
    public List<String> holding(String text) {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (Column column : columns(connection)) {
                for (int i = rows(connection, column, text); i > 0; i--) {
                    found.add(column.table() + "." + column.name());
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }

    /** The id of the person with the user name. */
    public String idOf(String username) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("select id from person where username = ?")) {
            statement.setString(1, username);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One value of the row that another of its values, an id, names. */
    public String value(String table, String column, String key, String id) {
        String sql = "select %s from %s where cast(%s as varchar(40)) = ?".formatted(column, table, key);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        columns.removeIf(column -> column.table().startsWith("flyway") || indexes(column));
        return columns;
    }

    /** What getColumns lists beside tables on PostgreSQL. */
    private static boolean indexes(Column column) {
        return column.table().endsWith("_pkey")
                || column.table().contains("_by_")
                || column.table().endsWith("_seq");
    }

    private static int rows(Connection connection, Column column, String text) throws SQLException {
        String sql = "select count(*) from %s where lower(cast(%s as varchar(100000))) like ?"
                .formatted(column.table(), quoted(connection, column.name()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + text.toLowerCase(Locale.ROOT) + "%");
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        return '"' + (upper ? name.toUpperCase(Locale.ROOT) : name) + '"';
    }
}
