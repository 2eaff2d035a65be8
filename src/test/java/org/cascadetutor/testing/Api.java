package org.cascadetutor.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A program that learns: a guest with a token. */
public final class Api {

    private final String token;
    private final String learner;

    private Api(String token, String learner) {
        this.token = token;
        this.learner = learner;
    }

    public static Api guest() {
        JsonPath guest =
                given().post("/api/v1/guests").then().statusCode(201).extract().jsonPath();
        return new Api(guest.getString("token"), guest.getString("learnerId"));
    }

    public static Api withToken(String token) {
        return new Api(token, "");
    }

    /** The guest's id; empty where the token alone is known. */
    public String learner() {
        return learner;
    }

    public String token() {
        return token;
    }

    public RequestSpecification asking() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public JsonPath start(String kind) {
        return asking().body(Map.of("kind", kind))
                .post("/api/v1/courses/tiny/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public JsonPath answer(String session, String key, Map<String, ?> response) {
        return asking().body(Map.of("attemptKey", key, "response", response))
                .post("/api/v1/sessions/" + session + "/answers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The right response to a question of the tiny course. */
    public static Map<String, ?> right(String question) {
        return switch (question) {
            case "order-me" -> Map.of("order", java.util.List.of("c3", "a1", "b2"));
            case "pick-two" -> Map.of("options", java.util.List.of("a", "c"));
            case "judge-me" -> Map.of("verdict", true, "reason", "a");
            default -> Map.of("option", "b");
        };
    }
}
