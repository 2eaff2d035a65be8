package org.cascadetutor.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the door: with a login for the pages and a token for the API, or with neither. */
record Visitor(String login, String token) {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    /** What an answer and a hint need; other doors take none of it. */
    private static final String BODY =
            "{\"attemptKey\":\"00000000-0000-4000-8000-000000000000\",\"response\":{\"option\":\"a\"}}";

    /** Every name of a field that a form, an address or a body of ours has. */
    private static final List<String> FIELDS = List.of(
            "username",
            "password",
            "current",
            "fresh",
            "next",
            "name",
            "hash",
            "email",
            "role",
            "course",
            "held",
            "sure",
            "q",
            "page",
            "kind",
            "lesson",
            "module",
            "skill",
            "focus",
            "seed",
            "attemptKey",
            "response",
            "confidence",
            "hintsUsed",
            "elapsedMillis",
            "option",
            "options",
            "verdict",
            "reason",
            "order",
            "regions",
            "value",
            "unit",
            "text",
            "answered",
            "level",
            "due",
            "source",
            "show",
            "view",
            "blank-1",
            "pair-l1",
            "verdict-a");

    /** Every name of a field that an address has. */
    private static final List<String> ASKED = List.of(
            "q", "page", "answered", "session", "level", "due", "show", "view", "next", "saved", "option", "text");

    /** An address has room for so many bytes in one field. */
    private static final int ROOM = 250;

    static Visitor nobody() {
        return new Visitor("", "");
    }

    /** Knocks, with the token every form carries and nothing else in it. */
    Response knock(String method, String path) {
        if (path.startsWith("/api/")) {
            RequestSpecification request = given().redirects().follow(false).contentType(ContentType.JSON);
            RequestSpecification known = token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
            return method.equals("GET") ? known.get(path) : known.body(BODY).request(method, path);
        }
        return method.equals("GET") ? asking().get(path) : form().request(method, path);
    }

    /** Sends a text in every field that any door reads, as a form or in the address. */
    Response fill(Route route, String path, String text) {
        if (route.method().equals("GET")) {
            RequestSpecification request = path.startsWith("/api/")
                    ? given().redirects().follow(false).header("Authorization", "Bearer " + token)
                    : asking();
            for (String field : ASKED) {
                request = request.queryParam(field, fitting(text));
            }
            return request.get(path);
        }
        if (path.startsWith("/api/")) {
            Map<String, Object> body = new HashMap<>();
            FIELDS.forEach(field -> body.put(field, text));
            return given().header("Authorization", "Bearer " + token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .request(route.method(), path);
        }
        RequestSpecification form = form();
        for (String field : FIELDS) {
            form = form.formParam(field, text);
        }
        return form.request(route.method(), path);
    }

    private static String fitting(String text) {
        String cut = text;
        while (URLEncoder.encode(cut, StandardCharsets.UTF_8).length() > ROOM) {
            cut = cut.substring(0, cut.offsetByCodePoints(0, cut.codePointCount(0, cut.length()) / 2));
        }
        return cut;
    }

    private RequestSpecification asking() {
        RequestSpecification request = given().redirects().follow(false);
        return login.isEmpty() ? request : request.cookie("cascade", login);
    }

    /** A form with its token and nothing else in it. */
    RequestSpecification form() {
        Response page = asking().get("/login");
        Matcher field = CSRF.matcher(page.asString());
        if (!field.find()) {
            throw new AssertionError("the login page has no form");
        }
        return asking().cookie("cascade-csrf", page.getCookie("cascade-csrf")).formParam("csrf-token", field.group(1));
    }

    /** Whether the answer lets in: neither refused nor absent nor sent to sign in first. */
    static boolean in(Response response) {
        int status = response.statusCode();
        String location = response.getHeader("Location");
        boolean sentAway = location != null && location.contains("/login?next=");
        return status != 401 && status != 403 && status != 404 && !sentAway;
    }
}
