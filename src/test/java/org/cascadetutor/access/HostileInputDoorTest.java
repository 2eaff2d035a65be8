package org.cascadetutor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever stands in an address, a form or a body, the program answers in plain words and never breaks or tells of its insides. */
@QuarkusTest
class HostileInputDoorTest {

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\sat (org|io|java|jakarta)\\.|\\bSELECT\\b|SQLState|hibernate|quarkus");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "\"text\"",
            "{",
            "{\"attemptKey\":{}}",
            "{\"attemptKey\":\"no id\",\"response\":[]}",
            "{\"kind\":[1,2]}",
            "{\"seed\":1e400}",
            "{\"username\":{\"a\":1},\"password\":null}",
            "[".repeat(3_000),
            "{\"a\":".repeat(3_000));

    /** In turn, so that every text comes to many doors and no run takes long. */
    private static final int TEXTS_A_FIELD = 12;

    private final Cast cast;

    HostileInputDoorTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void noIdBreaksADoor() throws IOException {
        Cast.Scene scene = cast.scene();
        List<String> broken = new ArrayList<>();
        int next = 0;
        for (Route route : Route.all()) {
            Matcher name = NAME.matcher(route.path());
            while (name.find()) {
                for (int i = 0; i < TEXTS_A_FIELD; i++) {
                    String text = Naughty.own().get(next++ % Naughty.own().size());
                    Cast.Scene changed = scene.naming(name.group(1), text);
                    judge(route, text, administrator(scene).knock(route.method(), changed.path(route)), broken);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noFieldBreaksADoor() throws IOException {
        List<String> texts = Naughty.all();
        List<String> broken = new ArrayList<>();
        int next = 0;
        for (Route route : Route.all()) {
            Cast.Scene scene = cast.scene();
            for (int i = 0; i < TEXTS_A_FIELD; i++) {
                String text = texts.get(next++ % texts.size());
                judge(route, text, who(route, scene).fill(route, scene.path(route), text), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noBodyBreaksTheApi() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.path().startsWith("/api/") || route.method().equals("GET")) {
                continue;
            }
            Cast.Scene scene = cast.scene();
            for (String body : BODIES) {
                Response response = given().header(
                                "Authorization", "Bearer " + who(route, scene).token())
                        .contentType(ContentType.JSON)
                        .body(body)
                        .request(route.method(), scene.path(route));
                judge(route, body, response, broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Who is let in, so that the text gets as far as it can. */
    private static Visitor who(Route route, Cast.Scene scene) {
        return route.path().contains("/sessions/") ? scene.people().get("learner A") : administrator(scene);
    }

    private static Visitor administrator(Cast.Scene scene) {
        return scene.people().get("administrator");
    }

    private static void judge(Route route, String text, Response response, List<String> broken) {
        boolean failed = response.statusCode() >= 500;
        String type = String.valueOf(response.getContentType());
        boolean readable = type.contains("html") || type.contains("json");
        boolean tells = response.statusCode() >= 400
                && readable
                && INSIDES.matcher(response.asString().replace(text, "")).find();
        boolean injected = response.getHeader("X-Injected") != null;
        if (failed || tells || injected) {
            broken.add(
                    route + " with " + text.substring(0, Math.min(text.length(), 60)) + ": " + response.statusCode());
        }
    }
}
