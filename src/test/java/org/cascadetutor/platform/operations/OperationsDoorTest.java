package org.cascadetutor.platform.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.testing.Api;
import org.cascadetutor.testing.FormBrowser;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What who runs the program sees: ids, metrics, readiness, and logs in which nobody stands. */
@QuarkusTest
class OperationsDoorTest {

    private final ContentLibrary library;

    OperationsDoorTest(ContentLibrary library) {
        this.library = library;
    }

    @Test
    void aRequestKeepsTheIdItComesWithAndGetsOneOtherwise() {
        assertThat(idOf("proxy-0123456789")).isEqualTo("proxy-0123456789");
        for (String wrong : List.of("", "short", "has spaces in it", "x".repeat(65), "<script>alert</script>")) {
            assertThat(UUID.fromString(idOf(wrong))).isNotNull();
        }
        assertThat(given().get("/assets/app.js").header(RequestIds.HEADER)).isNotBlank();
    }

    @Test
    void aJourneyLeavesIdsInTheLogAndNobodysNameAnswerOrToken() {
        Kept kept = new Kept();
        Logger root = Logger.getLogger("");
        Logger requests = Logger.getLogger("org.cascadetutor.requests");
        requests.setLevel(Level.FINE);
        root.addHandler(kept);
        String name = "ada-" + UUID.randomUUID().toString().substring(0, 8);
        Api api;
        try {
            FormBrowser.registered(name).get("/account");
            given().get("/search?q=" + name);
            given().get("/resets/" + "t".repeat(43));
            given().get("/no\n" + "forged-line");
            api = Api.guest();
            answerOnce(api);
        } finally {
            root.removeHandler(kept);
            requests.setLevel(null);
        }
        assertThat(kept.lines).anyMatch(line -> line.matches("requestId=[0-9a-f-]{36} GET /account 200 \\d+ ms"));
        assertThat(String.join("\n", kept.lines))
                .doesNotContain(name, "ttttt", FormBrowser.password(), api.token())
                .contains("GET /resets/… ");
        assertThat(kept.lines).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void answersAndChoicesAndContentProblemsAreCounted() {
        answerOnce(Api.guest());
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("cascade_answers_total{")
                .contains("cascade_choice_seconds_count{")
                .contains("cascade_choice_seconds{")
                .contains("cascade_content_problems{severity=\"error\"}")
                .contains("cascade_content_problems{severity=\"warning\"}");
    }

    @Test
    void readyMeansADatabaseAndACourse() {
        Response ready = given().get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.asString()).contains("Database connections health check", "content");
        Sources published = library.sources();
        try {
            library.publish(new Sources(new java.util.TreeMap<>(), List.of()));
            Response bare = given().get("/q/health/ready");
            assertThat(bare.statusCode()).isEqualTo(503);
            assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            library.publish(published);
        }
    }

    private static void answerOnce(Api api) {
        JsonPath begun = api.start("practice");
        api.answer(
                begun.getString("sessionId"),
                begun.getString("step.attemptKey"),
                Api.right(begun.getString("step.question.id")));
    }

    private static String idOf(String sent) {
        return given().header(RequestIds.HEADER, sent).get("/login").header(RequestIds.HEADER);
    }

    /** Keeps what is logged, as the console would write it. */
    private static final class Kept extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            if (new LogFilter().isLoggable(logged)) {
                ExtLogRecord one = ExtLogRecord.wrap(logged);
                lines.add("requestId=" + one.getMdc("requestId") + " " + one.getFormattedMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
