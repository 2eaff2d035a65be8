package org.cascadetutor.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page's scripts run by a word that is another each time; nothing else may load into a page, or hold it. */
@QuarkusTest
class NonceDoorTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9_-]{22,})' 'strict-dynamic';");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    @Test
    void everyScriptCarriesTheNonceOfItsAnswerAndNoTwoAnswersShareOne() {
        Set<String> nonces = new HashSet<>();
        for (String path : new String[] {"/", "/login", "/login", "/courses/tiny", "/nowhere"}) {
            Response page = given().get(path);
            String nonce = nonce(page);
            assertThat(nonces.add(nonce)).isTrue();
            Matcher scripts = SCRIPT.matcher(page.asString());
            assertThat(scripts.find()).isTrue();
            do {
                assertThat(scripts.group()).contains("nonce=\"" + nonce + "\"");
            } while (scripts.find());
        }
    }

    @Test
    void aPageIsClosedAgainstOtherSites() {
        Response page = given().get("/login");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Strict-Transport-Security")).isNull();
        assertThat(given().header("X-Forwarded-Proto", "https").get("/login").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    private static String nonce(Response page) {
        Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
