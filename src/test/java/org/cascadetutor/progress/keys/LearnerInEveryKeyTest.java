package org.cascadetutor.progress.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The learner's id stands in every key of a learner's rows: the tables can be distributed by learner as they are. */
class LearnerInEveryKeyTest {

    static final String PERSON = "person_id";

    private static final String ADA = "00000000-0000-0000-0000-00000000000a";
    private static final String BOB = "00000000-0000-0000-0000-00000000000b";

    /** Keys that must do without, and why: they belong to tables that stand whole on every node. */
    private static final Map<String, String> WITHOUT = Map.of(
            "access_token(hash)", "whose a token is, is what is asked of it",
            "external_identity(issuer,subject)", "whose an identity is, is what is asked of it",
            "pseudonym(name)", "no two people may have the same name in an export");

    /** The address of a new empty database. */
    String database() throws IOException {
        return "jdbc:h2:mem:keys" + System.identityHashCode(this);
    }

    private static Flyway upTo(String url, String version) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + Path.of("src/main/resources/db/migration"))
                .target(version)
                .load();
    }

    @Test
    void everyKeyOfLearnersRowsNamesTheLearner() throws IOException, SQLException {
        String url = database();
        try (Connection connection = DriverManager.getConnection(url)) {
            upTo(url, "latest").migrate();
            Map<String, Set<String>> keys = Keys.of(connection);
            assertThat(keys.keySet())
                    .contains(
                            "attempt(person_id,course,id)",
                            "attempt(person_id,attempt_key)",
                            "learner_state(person_id,course,kind,ref)",
                            "practice_session(person_id,id)")
                    .containsAll(WITHOUT.keySet());
            assertThat(keys.entrySet())
                    .filteredOn(key -> !WITHOUT.containsKey(key.getKey()))
                    .isNotEmpty()
                    .allSatisfy(
                            key -> assertThat(key.getValue()).as(key.getKey()).contains(PERSON));
        }
    }

    @Test
    void everyTableOfLearnersHasAKey() throws IOException, SQLException {
        String url = database();
        try (Connection connection = DriverManager.getConnection(url)) {
            upTo(url, "latest").migrate();
            Set<String> keyed = Keys.of(connection).keySet().stream()
                    .map(key -> key.substring(0, key.indexOf('(')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(keyed).containsExactlyElementsOf(Keys.tablesWithPerson(connection));
        }
    }

    @Test
    void whatWasThereBeforeStaysAndTheNumbersGoOn() throws IOException, SQLException {
        String url = database();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            upTo(url, "11").migrate();
            statement.execute(attempt(ADA, 1));
            statement.execute(attempt(BOB, 2));
            statement.execute("insert into learner_state (person_id, course, kind, ref, body) values ('" + ADA
                    + "', 'c', 'LEARNER', '', '{}'), ('" + ADA + "', 'c', 'ITEM', 'q', '{}')");
            upTo(url, "12").migrate();
            statement.execute(attempt(ADA, 3));
            assertThat(numbers(statement)).isEqualTo(Map.of(1L, ADA, 2L, BOB, 3L, ADA));
            ResultSet states = statement.executeQuery("select count(*) from learner_state where body = '{}'");
            states.next();
            assertThat(states.getInt(1)).isEqualTo(2);
        }
    }

    private static String attempt(String person, int key) {
        return ("insert into attempt (attempt_key, person_id, course, session_id, kind, item, item_version, skills,"
                        + " guess_floor, author_level, hints_there, hints_used, response, score, correct,"
                        + " misconceptions, memory_grade, served_at, submitted_at, elapsed_millis, calibration,"
                        + " predicted, reason, latent_mean, latent_variance, features, moves, reply) values"
                        + " ('00000000-0000-0000-0001-00000000000%d', '%s', 'c', '%s', 'PRACTICE', 'q', 'v', 's', 0,"
                        + " 'EASY', 0, 0, '{}', 1, true, '', 3, current_timestamp, current_timestamp, 1, 0, 0.5, 'r',"
                        + " 0, 1, '', '', '{}')")
                .formatted(key, person, person);
    }

    private static Map<Long, String> numbers(Statement statement) throws SQLException {
        Map<Long, String> found = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("select id, person_id from attempt")) {
            while (rows.next()) {
                found.put(rows.getLong(1), rows.getString(2));
            }
        }
        return found;
    }

    @Test
    void aKeyWithoutTheLearnerWouldBeFound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:bad");
                Statement statement = connection.createStatement()) {
            statement.execute("create table bad (id int primary key, person_id uuid not null, unique (person_id, id))");
            assertThat(Keys.of(connection).values())
                    .containsExactlyInAnyOrderElementsOf(List.of(Set.of("id"), Set.of(PERSON, "id")));
        }
    }
}
