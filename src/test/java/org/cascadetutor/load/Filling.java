package org.cascadetutor.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Fills the log with copies of real attempts under other learners' ids, streaming: memory does not grow with the rows. */
final class Filling {

    private static final int BATCH = 1_000;

    /** Attempts a learner has, one after the other as if by themselves. */
    static final int EACH = 100;

    private Filling() {}

    /** Adds attempts until there are so many; `replies` false leaves the stored reply out, which no other answer reads. */
    static void upTo(Database database, long wanted, boolean replies) throws SQLException {
        long there = database.number("select count(*) from attempt");
        try (Connection connection = database.connect()) {
            BareTransactions.Samples samples = BareTransactions.Samples.read(connection);
            List<String> columns = BareTransactions.withoutId(samples.columns());
            try (PreparedStatement insert = connection.prepareStatement(BareTransactions.insert("attempt", columns));
                    PreparedStatement name =
                            connection.prepareStatement("insert into pseudonym (person_id, name) values (?, ?)")) {
                UUID person = UUID.randomUUID();
                for (long i = there; i < wanted; i++) {
                    if (i % EACH == 0) {
                        person = UUID.randomUUID();
                        name.setObject(1, person);
                        name.setString(
                                2,
                                "learner-" + person.toString().replace("-", "").substring(0, 20));
                        name.executeUpdate();
                    }
                    Object[] row =
                            samples.attempts().get((int) (i % samples.attempts().size()));
                    add(insert, samples.columns(), row, person, replies);
                    if (i % BATCH == BATCH - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
    }

    private static void add(PreparedStatement insert, List<String> columns, Object[] row, UUID person, boolean replies)
            throws SQLException {
        int at = 0;
        for (int i = 0; i < row.length; i++) {
            switch (columns.get(i)) {
                case "id" -> {}
                case "attempt_key", "session_id" -> insert.setObject(++at, UUID.randomUUID());
                case "person_id" -> insert.setObject(++at, person);
                case "reply" -> insert.setObject(++at, replies ? row[i] : "{}");
                default -> insert.setObject(++at, row[i]);
            }
        }
        insert.addBatch();
    }
}
