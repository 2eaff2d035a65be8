package org.cascadetutor.lessons.visitor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.testing.FormBrowser;
import org.junit.jupiter.api.Test;

/** A lesson is made once for all visitors, and still nobody gets what is another's. */
@QuarkusTest
class VisitorPagesDoorTest {

    private static final String LESSON = "/courses/tiny/lessons/start";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void everyVisitorGetsTheSamePageWithTokensOfTheirOwn() {
        Response one = given().get(LESSON);
        Response other = given().get(LESSON);
        assertThat(one.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(token(one)).isNotEqualTo(token(other));
        assertThat(tokens(one)).isEqualTo(tokens(other)).isGreaterThan(1);
        assertThat(without(one)).isEqualTo(without(other));
    }

    @Test
    void theScriptsOfAKeptPageCarryTheNonceOfTheAnswer() {
        given().get(LESSON);
        Response again = given().get(LESSON);
        assertThat(again.asString()).contains("nonce=\"" + nonce(again) + "\"");
    }

    @Test
    void theTokenOfAKeptPageOpensTheDoor() {
        given().get(LESSON);
        FormBrowser browser = new FormBrowser();
        Response started = browser.post(LESSON, "/courses/tiny/sessions", "kind", "practice");
        assertThat(started.statusCode()).isEqualTo(303);
        Response again = browser.get(LESSON);
        assertThat(browser.cookie("cascade-csrf")).contains(token(again));
    }

    @Test
    void aPageIsKeptInEachLanguage() {
        Response english = given().header("Accept-Language", "en").get(LESSON);
        Response german = given().header("Accept-Language", "de").get(LESSON);
        assertThat(english.asString()).contains("<html lang=\"en\"");
        assertThat(german.asString()).contains("<html lang=\"de\"");
        assertThat(without(given().header("Accept-Language", "en").get(LESSON))).isEqualTo(without(english));
        assertThat(without(given().header("Accept-Language", "de").get(LESSON))).isEqualTo(without(german));
    }

    @Test
    void whatIsSomebodysOwnIsNotKeptForOthers() {
        String plain = without(given().get(LESSON));
        UUID session = UUID.randomUUID();
        assertThat(given().get(LESSON + "?session=" + session).asString()).contains(session.toString());
        String name = "reader-" + UUID.randomUUID();
        assertThat(FormBrowser.registered(name).get(LESSON).asString()).contains(name);
        FormBrowser inTheDark = new FormBrowser();
        inTheDark.post(
                "/settings",
                "/settings",
                "theme",
                "dark",
                "text",
                "normal",
                "motion",
                "system",
                "language",
                "",
                "retention",
                "90");
        assertThat(without(inTheDark.get(LESSON))).isNotEqualTo(plain);
        assertThat(without(given().get(LESSON))).isEqualTo(plain);
    }

    private static String token(Response page) {
        Matcher token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static long tokens(Response page) {
        return TOKEN.matcher(page.asString()).results().count();
    }

    private static String without(Response page) {
        return page.asString().replace(token(page), "").replace(nonce(page), "");
    }

    private static String nonce(Response page) {
        Matcher nonce = NONCE.matcher(page.getHeader("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
