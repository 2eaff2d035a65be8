package org.cascadetutor.settings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** Settings by form and by program, before and after there is a learner. */
@QuarkusTest
class SettingsDoorTest {

    private static final String PAGE = "/settings";
    private static final String API = "/api/v1/me/settings";

    private final CookieFilter cookies = new CookieFilter();

    @Test
    void aVisitorsSettingsHoldInTheirBrowserAndFollowIntoLearning() {
        save("theme", "dark", "text", "large", "motion", "reduce", "language", "de", "retention", "95")
                .then()
                .statusCode(303)
                .header("Location", containsString("/settings?saved"));
        assertThat(page("/settings?saved=yes"))
                .contains("<html lang=\"de\" data-theme=\"dark\" class=\"text-large still\">", "Gespeichert.");
        assertThat(page("/courses/tiny")).contains("data-theme=\"dark\"", "Zum Inhalt springen");
        start();
        assertThat(page(PAGE)).contains("auf jedem Gerät", "value=\"95\"");
    }

    @Test
    void theLanguageOfTheBrowserIsSpokenWhereNothingIsSet() {
        for (String path : new String[] {"/", PAGE, "/login", "/courses/tiny", "/search?q=x"}) {
            ValidatableResponse page = given().header("Accept-Language", "de-CH,fr;q=0.5")
                    .get(path)
                    .then();
            assertThat(page.extract().headers().getValues("Vary")).contains("Accept-Language");
            page.header("Content-Language", "de")
                    .body(containsString("<html lang=\"de\""), containsString("Zum Inhalt springen"));
        }
        given().header("Accept-Language", "fr").get("/").then().body(containsString("<html lang=\"en\""));
    }

    @Test
    void errorsSpeakTheLanguageToo() {
        given().header("Accept-Language", "de")
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .header("Content-Language", "de")
                .body(containsString("<html lang=\"de\""), containsString("Hier ist nichts"));
        given().header("Accept-Language", "de")
                .get("/courses/none")
                .then()
                .statusCode(404)
                .body(containsString("Hier ist nichts"));
    }

    @Test
    void whatDoesNotMakeSenseStaysInTheFormWithAWord() {
        save("theme", "pink", "retention", "99", "reviews", "many")
                .then()
                .statusCode(400)
                .body(
                        containsString("One of the choices"),
                        containsString("80 to 97"),
                        containsString("1 to 500"),
                        containsString("value=\"99\""));
    }

    @Test
    void confidenceIsNotAskedOfWhoHidesIt() {
        save("hide-confidence", "yes");
        assertThat(page(start())).contains("id=\"exercise\"").doesNotContain("name=\"confidence\"");
    }

    @Test
    void aProgramReadsAndReplacesItsSettings() {
        Api guest = Api.guest();
        guest.asking()
                .get(API)
                .then()
                .statusCode(200)
                .body("theme", equalTo("system"), "desiredRetention", equalTo(.9f));
        guest.asking()
                .body(Map.of("theme", "dark", "desiredRetention", .85, "reviewsADay", 30, "hideSurvival", true))
                .put(API)
                .then()
                .statusCode(200);
        guest.asking()
                .get(API)
                .then()
                .body("theme", equalTo("dark"), "reviewsADay", equalTo(30), "hideSurvival", equalTo(true));
    }

    @Test
    void aProgramIsToldAllReasons() {
        Api.guest()
                .asking()
                .body(Map.of("language", "tlh", "desiredRetention", .5, "reviewsADay", 0))
                .put(API)
                .then()
                .statusCode(400)
                .body("reasons", hasItems("choice", "retention", "reviews"));
        given().get(API).then().statusCode(401);
    }

    @Test
    void whoWantsToRememberMoreIsDueEarlier() {
        Api guest = Api.guest();
        var step = guest.start("practice");
        String question = step.getString("step.question.id");
        guest.answer(step.getString("sessionId"), step.getString("step.attemptKey"), Api.right(question));
        String usual = due(guest);
        guest.asking().body(Map.of("desiredRetention", .97)).put(API).then().statusCode(200);
        assertThat(due(guest)).isLessThan(usual);
        guest.asking().body(Map.of("desiredRetention", .8)).put(API).then().statusCode(200);
        assertThat(due(guest)).isGreaterThan(usual);
    }

    private static String due(Api learner) {
        return learner.asking()
                .get("/api/v1/courses/tiny/progress")
                .jsonPath()
                .getString("skills.find { it.dueAt != null }.dueAt");
    }

    private String start() {
        Response started = withToken("/courses/tiny/practice")
                .formParam("kind", "practice")
                .post("/courses/tiny/sessions");
        return started.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** What is not named is sent as it usually is. */
    private Response save(String... changes) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "theme",
                "system",
                "text",
                "normal",
                "motion",
                "system",
                "language",
                "",
                "retention",
                "90",
                "reviews",
                ""));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return withToken(PAGE).formParams(fields).post(PAGE);
    }

    private RequestSpecification withToken(String page) {
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page(page));
        assertThat(token.find()).isTrue();
        return asking().formParam("csrf-token", token.group(1));
    }

    private String page(String path) {
        return asking().get(path).asString();
    }

    private RequestSpecification asking() {
        return given().filter(cookies).redirects().follow(false);
    }
}
