package org.cascadetutor.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The measure of an answer: one JDBC transaction that writes the rows an answer writes, and does nothing else. The rows are
 * those of real answers: the attempt, the state of the learner, of each of its skills, of the item, and the session.
 */
final class BareTransactions implements Load.Worker {

    private final Connection connection;
    private final Samples samples;
    private final UUID person = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final Random luck;
    private final PreparedStatement attempt;
    private final PreparedStatement insertState;
    private final PreparedStatement updateState;
    private final PreparedStatement updateSession;

    /** Rows of real answers, read once. */
    record Samples(List<String> columns, List<Object[]> attempts, String stateBody, Object[] session, List<String> of) {

        static Samples read(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                ResultSet rows = statement.executeQuery("select * from attempt order by id desc limit 500");
                List<String> columns = columns(rows.getMetaData());
                List<Object[]> attempts = rows(rows);
                ResultSet body = statement.executeQuery("select body from learner_state where kind = 'SKILL' limit 1");
                body.next();
                String state = body.getString(1);
                ResultSet one = statement.executeQuery(
                        "select * from practice_session where open_key is not null order by answered desc limit 1");
                List<String> ofSession = columns(one.getMetaData());
                return new Samples(columns, attempts, state, rows(one).get(0), ofSession);
            }
        }

        private static List<String> columns(ResultSetMetaData about) throws SQLException {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            return columns;
        }

        private static List<Object[]> rows(ResultSet rows) throws SQLException {
            List<Object[]> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
            return all;
        }

        /** How many states an answer with this attempt changes. */
        int states(Object[] row) {
            int skills = row[columns.indexOf("skills")].toString().split(" ").length;
            return 2 + skills;
        }
    }

    BareTransactions(Connection connection, Samples samples, long seed) throws SQLException {
        this.connection = connection;
        this.samples = samples;
        this.luck = new Random(seed);
        this.attempt = connection.prepareStatement(insert("attempt", withoutId(samples.columns())));
        this.insertState = connection.prepareStatement(
                insert("learner_state", List.of("person_id", "course", "kind", "ref", "body")));
        this.updateState = connection.prepareStatement(
                "update learner_state set body = ? where person_id = ? and course = ? and kind = ? and ref = ?");
        this.updateSession = connection.prepareStatement("update practice_session set answered = answered + 1,"
                + " open_key = ?, open_choice = ?, served_at = current_timestamp where person_id = ? and id = ?");
        try (PreparedStatement start = connection.prepareStatement(insert("practice_session", samples.of()))) {
            Object[] row = samples.session().clone();
            row[samples.of().indexOf("id")] = session;
            row[samples.of().indexOf("person_id")] = person;
            set(start, row);
            start.executeUpdate();
        }
        connection.commit();
    }

    static String insert(String table, List<String> columns) {
        return columns.stream().collect(Collectors.joining(", ", "insert into " + table + " (", ")"))
                + IntStream.range(0, columns.size())
                        .mapToObj(i -> "?")
                        .collect(Collectors.joining(", ", " values (", ")"));
    }

    static List<String> withoutId(List<String> columns) {
        return columns.stream().filter(column -> !column.equals("id")).toList();
    }

    static void set(PreparedStatement statement, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
    }

    @Override
    public long once() throws SQLException {
        Object[] row = samples.attempts().get(luck.nextInt(samples.attempts().size()));
        long start = System.nanoTime();
        int at = 0;
        for (int i = 0; i < row.length; i++) {
            switch (samples.columns().get(i)) {
                case "id" -> {}
                case "attempt_key" -> attempt.setObject(++at, UUID.randomUUID());
                case "person_id" -> attempt.setObject(++at, person);
                case "session_id" -> attempt.setObject(++at, session);
                default -> attempt.setObject(++at, row[i]);
            }
        }
        attempt.executeUpdate();
        for (int i = samples.states(row); i > 0; i--) {
            state("state-" + luck.nextInt(100));
        }
        updateSession.setObject(1, UUID.randomUUID());
        updateSession.setObject(2, samples.session()[samples.of().indexOf("open_choice")]);
        updateSession.setObject(3, person);
        updateSession.setObject(4, session);
        updateSession.executeUpdate();
        connection.commit();
        return System.nanoTime() - start;
    }

    private void state(String ref) throws SQLException {
        set(updateState, new Object[] {samples.stateBody(), person, "bare", "SKILL", ref});
        if (updateState.executeUpdate() == 0) {
            set(insertState, new Object[] {person, "bare", "SKILL", ref, samples.stateBody()});
            insertState.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
