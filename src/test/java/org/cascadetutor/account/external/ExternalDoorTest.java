package org.cascadetutor.account.external;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.testing.FormBrowser;
import org.cascadetutor.testing.WholeDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in by another's word, and every way in which that word may not be good enough. */
@QuarkusTest
@TestProfile(ExternalDoorTest.WithIssuer.class)
class ExternalDoorTest {

    private static final String BACK = "/login/external/return";

    private final WholeDatabase database;
    private String lie = "";
    private String called = "";

    ExternalDoorTest(WholeDatabase database) {
        this.database = database;
    }

    /** The program with an issuer set. */
    public static class WithIssuer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StubIssuer.class));
        }
    }

    /** What a browser holds after the start: the cookie, and what stood in the address. */
    private record Begun(String cookie, String address) {
        String field(String name) {
            return URLDecoder.decode(FormBrowser.find(address, "[?&]" + name + "=([^&]+)"), StandardCharsets.UTF_8);
        }

        String code(String subject) {
            return subject + "~" + field("nonce") + "~" + field("code_challenge");
        }
    }

    @Test
    void theFirstTimeMakesAPersonAndTheNextTimeFindsThem() {
        String subject = subject();
        called = "Ada-" + subject;
        String first = name(come(new FormBrowser(), subject));
        assertThat(first).isEqualTo(("ada-" + subject).toLowerCase(java.util.Locale.ROOT));
        called = "somebody-else";
        assertThat(name(come(new FormBrowser(), subject))).isEqualTo(first);
        assertThat(database.holding(subject)).contains("external_identity.subject");
    }

    /** Whoever may call themselves anything elsewhere must not become somebody here by it. */
    @Test
    void neitherANameNorAnAddressLinksToAnAccountThatIsThere() {
        String taken = "taken-" + subject();
        FormBrowser.registered(taken);
        String own = database.idOf(taken);
        called = taken;
        String came = name(come(new FormBrowser(), subject()));
        assertThat(came).isNotEqualTo(taken).startsWith("learner-");
        assertThat(database.idOf(came)).isNotEqualTo(own);
    }

    @Test
    void whoIsSignedInGetsOneMoreWayIn() {
        String mine = "mine-" + subject();
        String subject = subject();
        assertThat(name(come(FormBrowser.registered(mine), subject))).isEqualTo(mine);
        assertThat(name(come(new FormBrowser(), subject))).isEqualTo(mine);
    }

    @Test
    void whatAGuestDidIsTheAccounts() {
        String subject = subject();
        String known = name(come(new FormBrowser(), subject));
        FormBrowser guest = new FormBrowser();
        guest.post("/courses/tiny/practice", "/courses/tiny/sessions", "kind", "practice");
        come(guest, subject);
        assertThat(guest.get("/account").asString()).contains(known);
        assertThat(database.holding(database.idOf(known))).contains("practice_session.person_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "azp", "nonce", "exp", "iat", "kid", "none", "hs256", "signature"})
    void aTokenThatDoesNotHoldLetsNobodyIn(String about) {
        lie = about;
        FormBrowser browser = new FormBrowser();
        String subject = subject();
        Response refused = come(browser, begin(browser), subject);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.cookie("cascade")).isNull();
        assertThat(database.holding(subject)).isEmpty();
    }

    @Test
    void anAnswerThatBelongsToNoStartOfThisBrowserLetsNobodyIn() {
        FormBrowser browser = new FormBrowser();
        Begun begun = begin(browser);
        Begun others = begin(new FormBrowser());
        assertThat(back(begun.cookie(), begun.code("s") + "~~", others.field("state"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(back("", begun.code("s") + "~~", begun.field("state")).statusCode())
                .isEqualTo(400);
        assertThat(back("a.b.c", begun.code("s") + "~~", "a").statusCode()).isEqualTo(400);
        assertThat(back(begun.cookie(), "", begun.field("state")).statusCode()).isEqualTo(400);
        assertThat(back(begun.cookie(), others.code("s") + "~~", begun.field("state"))
                        .statusCode())
                .as("another's code fails the proof that we began")
                .isEqualTo(400);
    }

    @Test
    void theStartAsksForWhatTheProtocolNeedsAndKeepsItsSecretsFromScripts() {
        Response start = given().redirects().follow(false).get("/login/external");
        assertThat(start.statusCode()).isEqualTo(303);
        assertThat(start.header("Location"))
                .contains("response_type=code", "client_id=cascade-test", "code_challenge_method=S256", "state=")
                .contains("redirect_uri=https%3A%2F%2Ftutor.example.org%2Flogin%2Fexternal%2Freturn");
        assertThat(start.header("Set-Cookie")).contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/login/external");
        assertThat(given().get("/login").asString()).contains("/login/external");
    }

    private static Begun begin(FormBrowser browser) {
        Response start = browser.get("/login/external");
        return new Begun(start.getCookie("cascade-sign-in"), start.header("Location"));
    }

    private FormBrowser come(FormBrowser browser, String subject) {
        assertThat(come(browser, begin(browser), subject).statusCode()).isEqualTo(303);
        return browser;
    }

    private Response come(FormBrowser browser, Begun begun, String subject) {
        return browser.asking()
                .cookie("cascade-sign-in", begun.cookie())
                .queryParam("code", begun.code(subject) + "~" + lie + "~" + called)
                .queryParam("state", begun.field("state"))
                .get(BACK);
    }

    private static Response back(String cookie, String code, String state) {
        return given().redirects()
                .follow(false)
                .cookie("cascade-sign-in", cookie)
                .queryParam("code", code)
                .queryParam("state", state)
                .get(BACK);
    }

    private static String name(FormBrowser browser) {
        return FormBrowser.find(browser.get("/account").asString(), "<a href=\"/account\"[^>]*>([^<]+)</a>");
    }

    private static String subject() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}
