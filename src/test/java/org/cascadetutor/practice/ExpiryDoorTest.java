package org.cascadetutor.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.testing.FormBrowser;
import org.junit.jupiter.api.Test;

/** A login that ends while somebody thinks costs no answer. */
@QuarkusTest
class ExpiryDoorTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    @Test
    void anAnswerAfterTheLoginEndedIsSentAfterTheNextOne() {
        String name = "expiry-" + UUID.randomUUID().toString().substring(0, 8);
        FormBrowser browser = FormBrowser.registered(name);
        String session = browser.post("/courses/tiny/practice", "/courses/tiny/sessions", "kind", "practice")
                .getHeader("Location");
        String path = session.substring(session.indexOf("/courses"));
        String key = hidden(browser.get(path), "attemptKey");
        FormBrowser.signedIn(name, FormBrowser.password()).post("/account", "/account/sign-out-everywhere");

        Response gone = browser.post("/login", path + "/answers", "attemptKey", key, "option", "a\"<b>&ü");
        assertThat(gone.statusCode()).isEqualTo(403);
        assertThat(hidden(gone, "keptFor")).isEqualTo(path + "/answers");

        Response wrong = signIn(browser, name, "quite another phrase", gone);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(hidden(wrong, "kept")).isEqualTo(hidden(gone, "kept"));

        Response back = signIn(browser, name, FormBrowser.password(), wrong);
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.asString()).contains("Send my answer").contains("action=\"" + path + "/answers\"");
        assertThat(hidden(back, "attemptKey")).isEqualTo(key);
        assertThat(back.asString()).doesNotContain("<b>");
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeptFormGoesNowhereButToAnAnswersDoor() {
        String name = "expiry-" + UUID.randomUUID().toString().substring(0, 8);
        FormBrowser browser = FormBrowser.registered(name);
        for (String foreign : new String[] {"https://evil.example/", "//evil.example/", "/account/data/erase", ""}) {
            Response back = browser.post(
                    "/login",
                    "/login",
                    "username",
                    name,
                    "password",
                    FormBrowser.password(),
                    "keptFor",
                    foreign,
                    "kept",
                    "a=b");
            assertThat(back.statusCode()).as(foreign).isEqualTo(303);
        }
    }

    @Test
    void theWorkerIsServedFromTheRootAndItsPageIsNobodys() {
        Response worker = given().get("/sw.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.contentType()).contains("javascript");
        assertThat(worker.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(worker.getHeader("Content-Security-Policy")).contains("worker-src 'self'");
        assertThat(given().get("/offline").asString()).contains("You are offline", "data-person=\"\"");
        assertThat(given().header("Accept-Language", "de").get("/offline").asString())
                .contains("Sie sind offline");
    }

    private static Response signIn(FormBrowser browser, String name, String password, Response page) {
        return browser.post(
                "/login",
                "/login",
                "username",
                name,
                "password",
                password,
                "keptFor",
                hidden(page, "keptFor"),
                "kept",
                hidden(page, "kept").replace("&amp;", "&"));
    }

    private static String hidden(Response page, String name) {
        Matcher fields = HIDDEN.matcher(page.asString());
        while (fields.find()) {
            if (fields.group(1).equals(name)) {
                return fields.group(2);
            }
        }
        throw new AssertionError("no hidden field " + name);
    }
}
