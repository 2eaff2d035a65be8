package org.cascadetutor.insights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guest in a browser without script, who practises the tiny course. */
public final class FormLearner {

    private static final Map<String, Map<String, List<String>>> RIGHT = Map.of(
            "single-choice", Map.of("option", List.of("b")),
            "multiple-select", Map.of("options", List.of("a", "c")),
            "ordering", Map.of("order", List.of("c3", "a1", "b2")),
            "true-false-reason", Map.of("verdict", List.of("true"), "reason", List.of("a")));

    private static final Map<String, Map<String, List<String>>> WRONG = Map.of(
            "single-choice", Map.of("option", List.of("a")),
            "multiple-select", Map.of("options", List.of("b")),
            "ordering", Map.of("order", List.of("a1", "c3", "b2")),
            "true-false-reason", Map.of("verdict", List.of("false"), "reason", List.of("b")));

    private final CookieFilter cookies = new CookieFilter();
    private String session = "";
    private String lastAnswer = "";

    /** A learner whose first question can show the tiny course's one mistaken idea: any but the ordering. */
    public static FormLearner practising() {
        for (int tries = 0; tries < 12; tries++) {
            FormLearner learner = new FormLearner();
            learner.start("kind", "practice");
            if (!learner.type().equals("ordering")) {
                return learner;
            }
        }
        throw new AssertionError("every first question was the ordering");
    }

    public String get(String path) {
        return asking().get(path).then().statusCode(200).extract().asString();
    }

    public void start(String... fields) {
        Response started = post("/courses/tiny/practice", "/courses/tiny/sessions", fields);
        assertThat(started.statusCode()).isEqualTo(303);
        session = path(started.getHeader("Location"));
    }

    public void right(String confidence) {
        answer(RIGHT.get(type()), confidence);
    }

    public void wrong(String confidence) {
        answer(WRONG.get(type()), confidence);
    }

    public String type() {
        return find(get(session), "data-type=\"([^\"]+)\"");
    }

    /** A learner who has not begun anything. */
    public static FormLearner newcomer() {
        return new FormLearner();
    }

    /** The session's page as it stands. */
    public String page() {
        return get(session);
    }

    /** The page of the answer just given. */
    public String answered() {
        return lastAnswer;
    }

    /** Answers rightly until no question is open. */
    public void rightToTheEnd() {
        for (int i = 0; i < 40 && page().contains("name=\"attemptKey\""); i++) {
            right("sure");
        }
    }

    /** Has had enough. */
    public void stop() {
        withToken(page()).post(session + "/end").then().statusCode(303);
    }

    /** The session's address. */
    public String session() {
        return session;
    }

    private void answer(Map<String, List<String>> response, String confidence) {
        String page = get(session);
        RequestSpecification form = withToken(page)
                .formParam("attemptKey", find(page, "name=\"attemptKey\" value=\"([^\"]+)\""))
                .formParam("confidence", confidence);
        for (Map.Entry<String, List<String>> field : response.entrySet()) {
            form = form.formParam(field.getKey(), field.getValue());
        }
        String location =
                form.post(session + "/answers").then().statusCode(303).extract().header("Location");
        lastAnswer = get(path(location));
    }

    private Response post(String formPage, String action, String... fields) {
        RequestSpecification form = withToken(get(formPage));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(action);
    }

    private RequestSpecification withToken(String page) {
        return asking().formParam("csrf-token", find(page, "name=\"csrf-token\" value=\"([^\"]+)\""));
    }

    private RequestSpecification asking() {
        return given().filter(cookies).redirects().follow(false);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String find(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }
}
