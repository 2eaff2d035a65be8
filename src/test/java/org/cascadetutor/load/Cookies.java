package org.cascadetutor.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Becomes a guest in the browser's way, by the button that starts to practise, and answers a few questions. */
final class Cookies {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("([\\w-]+)=([^;]*).*");

    private Cookies() {}

    /** The guest's login token. */
    static String ofNewGuest(int port, String course) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI site = URI.create("http://localhost:" + port);
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(site.resolve("/courses/" + course + "/practice"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IOException("no form in " + page.body());
        }
        String form = Map.of("csrf-token", token.group(1), "kind", "practice").entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest start = HttpRequest.newBuilder(site.resolve("/courses/" + course + "/sessions"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "cascade-csrf=" + cookie(page, "cascade-csrf"))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return cookie(client.send(start, HttpResponse.BodyHandlers.ofString()), "cascade");
    }

    private static String cookie(HttpResponse<String> response, String name) throws IOException {
        return response.headers().allValues("set-cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new IOException("no cookie " + name + " with status " + response.statusCode()));
    }
}
