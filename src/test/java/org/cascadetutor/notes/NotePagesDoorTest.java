package org.cascadetutor.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Notes in a browser without script. */
@QuarkusTest
class NotePagesDoorTest {

    private static final String LESSON = "/courses/tiny/lessons/start";
    private static final String NOTE = "/courses/tiny/notes/lesson/start";

    private final CookieFilter cookies = new CookieFilter();

    @Test
    void aVisitorsFirstNoteIsKeptAndShownAsTheTextItIs() {
        assertThat(send(page(LESSON), Map.of("text", "<b>mine</b>")).statusCode())
                .isEqualTo(303);
        assertThat(page(LESSON)).contains("&lt;b&gt;mine&lt;/b&gt;").doesNotContain("<b>mine</b>");
        assertThat(page("/courses/tiny/sheet")).contains("&lt;b&gt;mine&lt;/b&gt;");
    }

    @Test
    void aStaleChangeShowsBothTexts() {
        send(page(LESSON), Map.of("text", "first"));
        String old = page(LESSON);
        send(old, Map.of("text", "from elsewhere"));
        Response refused = send(old, Map.of("text", "from here"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("from elsewhere").contains("from here");
        assertThat(send(refused.asString(), Map.of("text", "both")).statusCode())
                .isEqualTo(303);
        assertThat(page(LESSON)).contains("both");
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        Response refused = send(page(LESSON), Map.of("text", "y".repeat(4001)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("y".repeat(4001));
    }

    @Test
    void nobodyIsLedAwayFromHere() {
        Response kept = send(page(LESSON), Map.of("text", "z", "back", "//elsewhere.example"));
        assertThat(kept.getHeader("Location")).doesNotContain("elsewhere");
    }

    private String page(String path) {
        return asking().get(path).then().statusCode(200).extract().asString();
    }

    private Response send(String page, Map<String, String> fields) {
        RequestSpecification form = asking().formParam(
                        "csrf-token", find(page, "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("seen", find(page, "name=\"seen\" value=\"([^\"]*)\""));
        return form.formParams(fields).post(NOTE);
    }

    private RequestSpecification asking() {
        return given().filter(cookies).redirects().follow(false);
    }

    private static String find(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
