package org.cascadetutor.export.own;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cascadetutor.testing.Api;
import org.cascadetutor.testing.FormBrowser;
import org.cascadetutor.testing.WholeDatabase;
import org.junit.jupiter.api.Test;

/** A person takes all of their data and nobody else's, and after the end of it nothing leads back to them. */
@QuarkusTest
class MyDataDoorTest {

    private final WholeDatabase database;
    private final ObjectMapper json;

    MyDataDoorTest(WholeDatabase database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Test
    void theArchiveHoldsEveryRowThatCarriesThePersonsId() throws IOException {
        Learner learner = Learner.whoAnswered();
        Learner other = Learner.whoAnswered();
        Map<String, String> files =
                unzip(learner.api().asking().get("/api/v1/me/export.zip").asByteArray());
        assertThat(files).containsKeys("my-data.html", "my-data.json", "tables/attempt.csv", "tables/person.csv");
        JsonNode tables = json.readTree(files.get("my-data.json"));
        Map<String, Long> rows = new HashMap<>();
        for (String place : database.holding(learner.id())) {
            rows.merge(place, 1L, Long::sum);
        }
        assertThat(rows).isNotEmpty();
        rows.forEach((place, count) -> {
            String table = place.replaceAll("\\..*", "");
            if (!table.equals("audit_entry")) {
                assertThat(tables.get(table)).as(place).hasSize(count.intValue());
            }
        });
        assertThat(files.values()).noneMatch(text -> text.contains(other.id()));
        assertThat(files.get("tables/attempt.csv").lines().count()).isEqualTo(2);
    }

    @Test
    void afterErasureNothingLeadsBackAndCountsStay() {
        String name = "gone-" + UUID.randomUUID();
        FormBrowser browser = FormBrowser.registered(name);
        Api api = Api.withToken(FormBrowser.find(
                browser.post("/account", "/account/tokens", "name", "mine").asString(), "<pre[^>]*>([^<]+)</pre>"));
        JsonPath start = api.start("practice");
        api.answer(
                start.getString("sessionId"),
                start.getString("step.attemptKey"),
                Api.right(start.getString("step.question.id")));
        String id = database.idOf(name);
        assertThat(database.holding(id)).isNotEmpty();
        int attempts = database.holding(start.getString("sessionId")).size();
        assertThat(browser.post("/account/data", "/account/data/erase", "current", "wrong")
                        .statusCode())
                .isEqualTo(400);
        assertThat(database.holding(id)).isNotEmpty();
        assertThat(browser.post("/account/data", "/account/data/erase", "current", FormBrowser.password())
                        .statusCode())
                .isEqualTo(303);
        assertThat(database.holding(id)).isEmpty();
        assertThat(database.holding(name)).isEmpty();
        assertThat(attempts).isPositive();
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(api.asking().get("/api/v1/me/export.zip").statusCode()).isEqualTo(401);
    }

    @Test
    void aGuestsProgramCanEndTheGuestAndOnceMoreChangesNothing() {
        Learner learner = Learner.whoAnswered();
        assertThat(learner.api().asking().delete("/api/v1/me").statusCode()).isEqualTo(204);
        assertThat(database.holding(learner.id())).isEmpty();
        assertThat(learner.api().asking().delete("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void textsThatASpreadsheetWouldRunAreHeldBack() throws IOException {
        Table table = Table.of("note", List.of(Map.of("text", "=1+1", "number", 3)));
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new MyDataZip(json).write(List.of(table), "<p>page</p>", out);
        assertThat(unzip(out.toByteArray()).get("tables/note.csv"))
                .contains("'=1+1")
                .contains("3")
                .doesNotContain("'3");
    }

    /** A guest by the API who has answered one question. */
    private record Learner(String id, Api api) {

        static Learner whoAnswered() {
            JsonPath guest = given().post("/api/v1/guests").jsonPath();
            Api api = Api.withToken(guest.getString("token"));
            JsonPath start = api.start("practice");
            api.answer(
                    start.getString("sessionId"),
                    start.getString("step.attemptKey"),
                    Api.right(start.getString("step.question.id")));
            return new Learner(guest.getString("learnerId"), api);
        }
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
