package org.cascadetutor.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.account.login.InvitationService;
import org.cascadetutor.testing.FormBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML doors: what they show, what they refuse, what every answer carries. */
@QuarkusTest
class PagesDoorTest {

    private static final Pattern CSRF = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"");

    private final InvitationService invitations;

    PagesDoorTest(InvitationService invitations) {
        this.invitations = invitations;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/courses/tiny",
                "/courses/tiny/lessons/start",
                "/courses/tiny/lessons/later",
                "/courses/tiny/glossary",
                "/courses/tiny/practice",
                "/courses/tiny/review",
                "/courses/tiny/diagnostic",
                "/courses/tiny/check",
                "/courses/tiny/progress",
                "/courses/tiny/progress/skills/first-skill",
                "/search?q=membrane",
                "/login",
                "/register",
                "/about"
            })
    void everyPageIsThereWithItsHeaders(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(containsString("<main"), not(containsString("style=\"")), not(containsString("<style")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/courses/nowhere",
                "/courses/tiny/lessons/nowhere",
                "/courses/tiny/progress/skills/nowhere"
            })
    void whatIsNotThereSaysSoInPlainWords(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .body(containsString("<h1>There is nothing here</h1>"))
                .header("Content-Security-Policy", notNullValue());
    }

    @Test
    void aLessonShowsEverythingItWasWrittenWith() {
        given().get("/courses/tiny/lessons/start")
                .then()
                .body(
                        containsString("class=\"term\""),
                        containsString("<figcaption>"),
                        containsString("note-mouse"),
                        containsString("<details class=\"check\""),
                        containsString("id=\"ref-1\""),
                        containsString("table-scroll"),
                        containsString("var(--ink)"));
    }

    @Test
    void searchForgivesATypo() {
        given().get("/search?q=membrame").then().body(containsString("glossary#basement-membrane"));
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPage() {
        given().formParam("kind", "practice")
                .post("/courses/tiny/sessions")
                .then()
                .statusCode(400)
                .body(containsString("<main"));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("kind", "practice")
                .post("/courses/tiny/sessions")
                .then()
                .statusCode(403);
        given().header("Origin", "https://elsewhere.example")
                .formParam("kind", "practice")
                .post("/courses/tiny/sessions")
                .then()
                .statusCode(403);
    }

    @Test
    void aGuestRegistersAndKeepsEverythingUnderANewSession() {
        Browser browser = new Browser();
        String session = browser.post("/courses/tiny/practice", "/courses/tiny/sessions", "kind", "practice")
                .getHeader("Location");
        String page = browser.get(session).asString();
        String key = find(page, "name=\"attemptKey\" value=\"([^\"]+)\"");
        String type = find(page, "data-type=\"([^\"]+)\"");
        String before = browser.cookie("cascade");
        if (type.equals("single-choice")) {
            browser.post(session, path(session) + "/answers", "attemptKey", key, "option", "b");
        }
        browser.post(
                "/register",
                "/register",
                "username",
                "learner" + Math.abs(key.hashCode()),
                "password",
                "a long enough phrase");
        assertThat(browser.cookie("cascade")).isNotEqualTo(before);
        given().cookie("cascade", before).get("/account").then().statusCode(200).body(containsString("Sign in"));
        assertThat(browser.get(session).statusCode()).isEqualTo(200);
        assertThat(browser.get("/account").asString()).contains("learner" + Math.abs(key.hashCode()));
    }

    @Test
    void loginTellsNobodyWhetherANameExists() {
        Browser browser = new Browser();
        browser.post("/register", "/register", "username", "known-name", "password", "a long enough phrase");
        String known = new Browser()
                .post("/login", "/login", "username", "known-name", "password", "not the one")
                .asString();
        String unknown = new Browser()
                .post("/login", "/login", "username", "unknown-name", "password", "not the one")
                .asString();
        assertThat(strip(FormBrowser.shown(known).replace("known-name", "N")))
                .isEqualTo(strip(FormBrowser.shown(unknown).replace("unknown-name", "N")));
    }

    @Test
    void guessingIsSlowedDown() {
        int status = 0;
        for (int i = 0; i < 7; i++) {
            status = new Browser()
                    .post("/login", "/login", "username", "guessed", "password", "wrong " + i)
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void onlyInstructorsTeach() {
        given().redirects()
                .follow(false)
                .get("/teach")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
        Browser learner = new Browser();
        learner.post("/register", "/register", "username", "only-learner", "password", "a long enough phrase");
        assertThat(learner.get("/teach").statusCode()).isEqualTo(403);
        assertThat(learner.get("/teach/tiny/exports/attempts.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void anInvitationMakesOneInstructorWhoCanExport() {
        String path = invitations.invite(org.cascadetutor.account.Role.INSTRUCTOR, "tiny");
        Browser browser = new Browser();
        Response accepted = browser.post(path, path, "username", "teacher-one", "password", "a long enough phrase");
        assertThat(accepted.getHeader("Location")).endsWith("/teach");
        assertThat(browser.get("/teach").asString()).contains("A tiny course");
        browser.post("/courses/tiny/practice", "/courses/tiny/sessions", "kind", "practice");
        String csv = browser.get("/teach/tiny/exports/attempts.csv").asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "order_id,user_id,session_id,attempt_id,item_id,item_version,skill_id,attempt_no,correct,score,response,hints,confidence,"
                                + "start_ms,submit_ms,duration_ms,predicted,mastery_before,mastery_after,calibration,reason");
        assertThat(browser.get("/teach/tiny/exports/attempts.json").jsonPath().getList("$"))
                .hasSize((int) csv.lines().count() - 1);
        given().get(path).then().statusCode(404);
    }

    @Test
    void nextNeverLeadsAway() {
        given().get("/login?next=//elsewhere.example").then().body(containsString("name=\"next\" value=\"/\""));
    }

    @Test
    void healthAndMetricsAnswer() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200);
    }

    private static String strip(String page) {
        return page.replaceAll("value=\"[^\"]{20,}\"", "");
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String find(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    /** A browser without script: keeps cookies, sends forms with their token. */
    private static final class Browser {
        private final CookieFilter cookies = new CookieFilter();

        private RequestSpecification asking() {
            return given().filter(cookies).redirects().follow(false);
        }

        Response get(String path) {
            return asking().get(path(path));
        }

        Response post(String form, String action, String... fields) {
            Matcher token = CSRF.matcher(get(form).asString());
            assertThat(token.find()).isTrue();
            RequestSpecification request = asking().formParam(token.group(1), token.group(2));
            for (int i = 0; i < fields.length; i += 2) {
                request = request.formParam(fields[i], fields[i + 1]);
            }
            return request.post(path(action));
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(one -> one.getName().equals(name))
                    .map(org.apache.http.cookie.Cookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }
}
