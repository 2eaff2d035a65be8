package org.cascadetutor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** No other site can change anything in somebody's name, by any door there is: the list is read from the program. */
@QuarkusTest
class ForgeryTest {

    private final Cast cast;

    ForgeryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws IOException {
        assertThat(letIn(ForgeryTest::bare)).isEmpty();
    }

    @Test
    void aFormWithAMadeUpTokenIsRefused() throws IOException {
        assertThat(letIn(who -> bare(who)
                        .cookie("cascade-csrf", "AAAAAAAAAAAAAAAAAAAAAA")
                        .formParam("csrf-token", "BBBBBBBBBBBBBBBBBBBBBB")))
                .isEmpty();
    }

    @Test
    void aFormFromAnotherOriginIsRefusedEvenWithItsToken() throws IOException {
        assertThat(letIn(who -> who.form().header("Origin", "https://evil.example")))
                .isEmpty();
        assertThat(letIn(who -> who.form().header("Sec-Fetch-Site", "cross-site")))
                .isEmpty();
    }

    /** The API takes no cookie, so that a browser cannot be made to call it. */
    @Test
    void theApiKnowsNoCookie() throws IOException {
        Cast.Scene scene = cast.scene();
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.path().startsWith("/api/") || route.method().equals("GET")) {
                continue;
            }
            int status = given().cookie(
                            "cascade", scene.people().get("learner A").login())
                    .contentType("application/json")
                    .body("{}")
                    .request(route.method(), scene.path(route))
                    .statusCode();
            if (status != 401 && !open(route)) {
                wrong.add(route + " " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Making a guest and signing in need no one to be signed in; what comes back goes to who asks. */
    private static boolean open(Route route) {
        return route.path().equals("/api/v1/guests") || route.path().equals("/api/v1/tokens");
    }

    private static RequestSpecification bare(Visitor who) {
        return given().redirects()
                .follow(false)
                .cookie("cascade", who.login())
                .contentType("application/x-www-form-urlencoded");
    }

    /** The doors for forms that did anything, in the administrator's or the learner's own name. */
    private List<String> letIn(Function<Visitor, RequestSpecification> forged) throws IOException {
        List<String> wrong = new ArrayList<>();
        Cast.Scene scene = cast.scene();
        for (Route route : Route.all()) {
            if (route.path().startsWith("/api/") || route.method().equals("GET")) {
                continue;
            }
            for (String who : List.of("learner A", "administrator")) {
                Response answer = forged.apply(scene.people().get(who)).request(route.method(), scene.path(route));
                boolean plain = answer.contentType().startsWith("text/html");
                if ((answer.statusCode() != 400 && answer.statusCode() != 403) || !plain) {
                    wrong.add(who + " " + route + " " + answer.statusCode());
                }
            }
        }
        return wrong;
    }
}
