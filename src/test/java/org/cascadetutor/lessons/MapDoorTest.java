package org.cascadetutor.lessons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cascadetutor.browser.FlagshipProfile;
import org.junit.jupiter.api.Test;

/** The start page and the map, from outside. */
@QuarkusTest
@TestProfile(FlagshipProfile.class)
class MapDoorTest {

    private static final String MAP = "/courses/metastasis";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/(?:assets|_static)/[^\"]+)\"");
    private static final int LESSONS = 22;
    private static final int HEAVIEST = 150 * 1024;

    private final CookieFilter cookies = new CookieFilter();

    @TestHTTPResource
    URI address;

    @Test
    void everyLessonHasAStopOnBothDrawings() {
        String page = get(MAP);
        assertThat(count(page, "class=\"drawn drawn-")).isEqualTo(2);
        assertThat(count(page, "role=\"listitem\"")).isEqualTo(2 * LESSONS);
        assertThat(count(page, "class=\"stop stop-next\"")).isEqualTo(2);
        assertThat(page).contains("aria-label=\"1. What it is, not started.").doesNotContain("<table");
    }

    @Test
    void aListThatWasAskedForIsRemembered() {
        assertThat(count(get(MAP + "?view=list"), "<th scope=\"row\">")).isEqualTo(LESSONS);
        assertThat(get(MAP)).contains("<table").doesNotContain("class=\"drawn");
        assertThat(get(MAP + "?view=map")).contains("class=\"drawn");
        assertThat(get(MAP)).contains("class=\"drawn");
    }

    @Test
    void thePlannedPathIsShownOnDemandWithReasons() {
        String page = get(MAP + "?show=path");
        assertThat(page)
                .contains("The course begins here.", "“What metastasis is and why it matters” prepares you for it.");
        assertThat(count(page, "class=\"ahead\"")).isEqualTo(2 * 4);
        assertThat(get(MAP)).doesNotContain("class=\"ahead\"");
    }

    @Test
    void whatBuildsOnWhatIsShownOnDemand() {
        String page = get(MAP + "?show=prerequisites");
        assertThat(count(page, "class=\"founded\"")).isGreaterThan(2 * 15);
        assertThat(count(page, "<dt>")).isEqualTo(LESSONS);
    }

    @Test
    void aNewcomerFindsTheMapAndOneButton() {
        String page = get("/");
        assertThat(page).contains("Start with the first lesson", "class=\"drawn", "Find out where I stand");
        assertThat(count(page.split("<main")[1], "class=\"button\"")).isEqualTo(1);
    }

    @Test
    void theDiagnosticCanBeDeclined() {
        post(MAP + "/diagnostic/decline").then().statusCode(303);
        assertThat(get("/")).doesNotContain("Find out where I stand").contains("Start with the first lesson");
    }

    @Test
    void whoComesBackGoesOnWhereTheyLeft() {
        String session = post(MAP + "/sessions", "kind", "practice", "lesson", "emt")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        get(MAP + "/lessons/what-is-metastasis");
        String page = get("/");
        assertThat(page)
                .contains("href=\"" + session + "\"")
                .contains("Go on with question 1", "“EMT and cell plasticity”")
                .contains("Practise “What metastasis is and why it matters”")
                .doesNotContain("class=\"drawn");
    }

    @Test
    void theFirstViewIsLight() throws IOException, InterruptedException {
        for (String path : List.of("/", MAP, MAP + "?show=prerequisites", MAP + "?view=list")) {
            String page = given().get(path).asString();
            List<String> files = LOADED.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            int bytes = 0;
            for (String file : Stream.concat(Stream.of(path), files.stream()).toList()) {
                bytes += transferred(file);
            }
            assertThat(bytes).as("bytes over the wire for " + path).isLessThanOrEqualTo(HEAVIEST);
        }
    }

    private int transferred(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private String get(String path) {
        return given().filter(cookies)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response post(String path, String... fields) {
        Matcher token = CSRF.matcher(get("/"));
        assertThat(token.find()).isTrue();
        var form = given().filter(cookies).redirects().follow(false).formParam("csrf-token", token.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
