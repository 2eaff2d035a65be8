package org.cascadetutor.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** Sessions through the JSON door. */
@QuarkusTest
class SessionDoorTest {

    private final RebuildService rebuild;

    SessionDoorTest(RebuildService rebuild) {
        this.rebuild = rebuild;
    }

    @Test
    void rightAnswersLeadToMastery() {
        Api api = Api.guest();
        JsonPath body = api.start("practice");
        String session = body.getString("sessionId");
        int answers = 0;
        String type = body.getString("step.type");
        String key = body.getString("step.attemptKey");
        String question = body.getString("step.question.id");
        while (type.equals("question") && answers < 40) {
            JsonPath reply = api.answer(session, key, Api.right(question));
            assertThat(reply.getBoolean("grade.correct")).isTrue();
            type = reply.getString("step.type");
            key = reply.getString("step.attemptKey");
            question = reply.getString("step.question.id");
            answers++;
        }
        assertThat(type).isEqualTo("mastered");
        assertThat(answers).isBetween(6, 20);
        api.asking()
                .get("/api/v1/courses/tiny/progress")
                .then()
                .body("lessons[0].mastered", equalTo(1.0f))
                .body("skills[0].level", equalTo("proficient"));
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals("tiny"))
                .isEmpty();
    }

    @Test
    void aQuestionNeverTellsItsKey() {
        String body = Api.guest().start("practice").prettify();
        assertThat(body)
                .doesNotContain("\"correct\"")
                .doesNotContain("feedback")
                .doesNotContain("explanation");
        assertThat(body).contains("\"reason\"", "\"runnersUp\"", "\"predicted\"");
    }

    @Test
    void theSameKeyAgainGivesTheSameBodyAndStoresNothing() {
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        String key = start.getString("step.attemptKey");
        JsonPath first = api.answer(start.getString("sessionId"), key, Api.right(start.getString("step.question.id")));
        JsonPath again = api.answer(start.getString("sessionId"), key, Map.of("option", "nonsense"));
        assertThat(again.prettify()).isEqualTo(first.prettify());
        assertThat(answersStored(api)).isEqualTo(1);
    }

    @Test
    void tenIdenticalPostsAtOnceCountOnce() throws Exception {
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        String session = start.getString("sessionId");
        String key = start.getString("step.attemptKey");
        Map<String, ?> right = Api.right(start.getString("step.question.id"));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Callable<String>> posts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            posts.add(() -> api.answer(session, key, right).prettify());
        }
        List<String> bodies = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(posts)) {
            bodies.add(one.get());
        }
        threads.shutdown();
        assertThat(bodies.stream().distinct()).hasSize(1);
        assertThat(answersStored(api)).isEqualTo(1);
    }

    @Test
    void twoFirstSessionsAtOnceOfOneLearnerBothStart() throws Exception {
        Api api = Api.guest();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<String>> starts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            starts.add(() -> api.start("practice").getString("sessionId"));
        }
        for (Future<String> one : threads.invokeAll(starts)) {
            assertThat(one.get()).isNotBlank();
        }
        threads.shutdown();
    }

    @Test
    void refusalsAreClearAndTheQuestionStaysOpen() {
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        String answers = "/api/v1/sessions/" + start.getString("sessionId") + "/answers";
        String key = start.getString("step.attemptKey");
        api.asking()
                .body(Map.of("attemptKey", key, "response", Map.of("option", "zz", "options", List.of("zz"))))
                .post(answers)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        api.asking()
                .body(Map.of("response", Map.of("option", "b")))
                .post(answers)
                .then()
                .statusCode(400);
        api.asking().body("{not json").post(answers).then().statusCode(400).contentType("application/problem+json");
        api.asking()
                .body(Map.of("attemptKey", UUID.randomUUID(), "response", Map.of("option", "b")))
                .post(answers)
                .then()
                .statusCode(409)
                .body("type", containsString("stale-answer"));
        Api.guest()
                .asking()
                .body(Map.of("attemptKey", key, "response", Map.of("option", "b")))
                .post(answers)
                .then()
                .statusCode(404);
        api.asking()
                .get("/api/v1/sessions/" + start.getString("sessionId"))
                .then()
                .body("step.attemptKey", equalTo(key));
        assertThat(answersStored(api)).isZero();
    }

    @Test
    void unknownTargetsAreNamedAllAtOnce() {
        Api api = Api.guest();
        api.asking()
                .body(Map.of("kind", "cramming", "lesson", "nowhere"))
                .post("/api/v1/courses/tiny/sessions")
                .then()
                .statusCode(400)
                .body("reasons", hasItem("unknown-kind"))
                .body("reasons", hasItem("unknown-target"));
        api.asking()
                .body(Map.of())
                .post("/api/v1/courses/nowhere/sessions")
                .then()
                .statusCode(404);
    }

    @Test
    void hintsComeOneByOneAndTheServerCounts() {
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        String hints = "/api/v1/sessions/" + start.getString("sessionId") + "/hints";
        Map<String, String> body = Map.of("attemptKey", start.getString("step.attemptKey"));
        int there = start.getInt("step.question.hints");
        for (int left = there - 1; left >= 0; left--) {
            api.asking().body(body).post(hints).then().statusCode(200).body("remaining", equalTo(left));
        }
        api.asking().body(body).post(hints).then().statusCode(409);
        JsonPath reply = api.answer(
                start.getString("sessionId"),
                start.getString("step.attemptKey"),
                Api.right(start.getString("step.question.id")));
        assertThat(reply.getInt("grade.hintsUsed")).isEqualTo(there);
    }

    @Test
    void aVisitorNeedsAToken() {
        given().get("/api/v1/courses/tiny/progress").then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Bearer nobody")
                .get("/api/v1/courses")
                .then()
                .statusCode(401);
    }

    @Test
    void everyKindOfSessionStarts() {
        Api api = Api.guest();
        assertThat(api.start("diagnostic").getString("step.reason.code")).isEqualTo("diagnostic");
        assertThat(api.start("review").getString("step.type")).isEqualTo("comeBackLater");
        assertThat(api.start("check").getString("step.type")).isEqualTo("exhausted");
    }

    private static int answersStored(Api api) {
        List<Integer> answers =
                api.asking().get("/api/v1/courses/tiny/progress").jsonPath().getList("skills.answers");
        return answers.stream().mapToInt(Integer::intValue).sum();
    }
}
