package org.cascadetutor.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.testing.Api;

/** A guest with a token, whose id is known, with the question that is open for them. */
record ApiLearner(LearnerId id, Api api, JsonPath start) {

    private static final Map<String, Map<String, ?>> WRONG = Map.of(
            "order-me", Map.of("order", List.of("a1", "c3", "b2")),
            "pick-two", Map.of("options", List.of("b")),
            "judge-me", Map.of("verdict", false, "reason", "b"));

    static ApiLearner practising() {
        JsonPath guest =
                given().post("/api/v1/guests").then().statusCode(201).extract().jsonPath();
        Api api = Api.withToken(guest.getString("token"));
        return new ApiLearner(new LearnerId(UUID.fromString(guest.getString("learnerId"))), api, api.start("practice"));
    }

    String question() {
        return start.getString("step.question.id");
    }

    String answerWrong() {
        api.answer(
                start.getString("sessionId"),
                start.getString("step.attemptKey"),
                WRONG.getOrDefault(question(), Map.of("option", "a")));
        return question();
    }

    JsonPath write(String on, String text, String seen) {
        Response kept =
                api.asking().body(Map.of("text", text, "revision", seen)).put("/api/v1/courses/tiny/notes/" + on);
        assertThat(kept.statusCode()).isEqualTo(200);
        return kept.jsonPath();
    }

    int tryWrite(String on, Map<String, ?> body) {
        return api.asking().body(body).put("/api/v1/courses/tiny/notes/" + on).statusCode();
    }

    /** Reports the question that another, or the same, has open. */
    int report(ApiLearner shown, String reason, String words) {
        return api.asking()
                .body(Map.of(
                        "version",
                        shown.start().getString("step.question.version"),
                        "reason",
                        reason,
                        "text",
                        words,
                        "named",
                        true))
                .post("/api/v1/courses/tiny/questions/" + shown.question() + "/reports")
                .statusCode();
    }

    List<Map<String, Object>> finds(String query) {
        return api.asking()
                .queryParam("q", query)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("mine");
    }
}
