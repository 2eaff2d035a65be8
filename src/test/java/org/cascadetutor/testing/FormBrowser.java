package org.cascadetutor.testing;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script: keeps cookies, sends forms with their token, follows no redirect by itself. */
public final class FormBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a long enough phrase";

    private final CookieFilter cookies = new CookieFilter();

    /** A browser whose person has just registered under the name. */
    public static FormBrowser registered(String username) {
        FormBrowser browser = new FormBrowser();
        browser.post("/register", "/register", "username", username, "password", PASSWORD);
        return browser;
    }

    /** Another browser of the same person. */
    public static FormBrowser signedIn(String username, String password) {
        FormBrowser browser = new FormBrowser();
        browser.post("/login", "/login", "username", username, "password", password);
        return browser;
    }

    /** A browser whose person accepted the invitation under the name. */
    public static FormBrowser invited(String path, String username) {
        FormBrowser browser = new FormBrowser();
        browser.post(path, path, "username", username, "password", PASSWORD);
        return browser;
    }

    /** The password all of them begin with. */
    public static String password() {
        return PASSWORD;
    }

    public RequestSpecification asking() {
        return given().filter(cookies).redirects().follow(false);
    }

    public Response get(String path) {
        return asking().get(local(path));
    }

    /** Opens a page with a form and sends one with its token. */
    public Response post(String form, String action, String... fields) {
        Matcher token = CSRF.matcher(get(form).asString());
        if (!token.find()) {
            throw new AssertionError("no form with a token on " + form);
        }
        RequestSpecification request = asking().formParam(token.group(1), token.group(2));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(local(action));
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(name))
                .map(org.apache.http.cookie.Cookie::getValue)
                .findFirst();
    }

    /** What a page shows: the nonce of its scripts is another in each answer. */
    public static String shown(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "");
    }

    /** The first group of the pattern in a page. */
    public static String find(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + page);
        }
        return matcher.group(1);
    }

    private static String local(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
