package org.cascadetutor.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Random;

/** A guest who answers one question after the other through the API, as luck has it; a session that ends is followed by a new one. */
final class Learner implements Load.Worker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;
    private final String course;
    private final Random luck;
    private final int pauseMillis;
    private final String token;
    private String session = "";
    private JsonNode step = JSON.createObjectNode();

    /** Pauses between answers last from half to one and a half of `pauseMillis`. */
    Learner(int port, String course, long seed, int pauseMillis) throws IOException {
        this.wire = new Wire(port);
        this.course = course;
        this.luck = new Random(seed);
        this.pauseMillis = pauseMillis;
        this.token = JSON.readTree(wire.send(Wire.request("POST", "/api/v1/guests", ""), true)
                        .body())
                .path("token")
                .asText();
    }

    String token() {
        return token;
    }

    @Override
    public long once() throws Exception {
        if (pauseMillis > 0) {
            Thread.sleep(pauseMillis / 2 + luck.nextInt(pauseMillis));
        }
        if (!step.path("type").asText().equals("question")) {
            start();
        }
        String body = JSON.writeValueAsString(Map.of(
                "attemptKey", step.path("attemptKey").asText(),
                "response", Guess.at(step.path("question"), luck)));
        long start = System.nanoTime();
        Wire.Reply reply = post("/api/v1/sessions/" + session + "/answers", body);
        long took = System.nanoTime() - start;
        if (reply.status() != 200) {
            throw new IOException(reply.status() + " " + reply.text() + " to " + body);
        }
        step = JSON.readTree(reply.body()).path("step");
        return took;
    }

    private void start() throws IOException {
        Wire.Reply reply = post("/api/v1/courses/" + course + "/sessions", "{\"kind\":\"practice\"}");
        JsonNode started = JSON.readTree(reply.body());
        session = started.path("sessionId").asText();
        step = started.path("step");
        if (!step.path("type").asText().equals("question")) {
            throw new IOException("no question: " + reply.text());
        }
    }

    private Wire.Reply post(String path, String body) throws IOException {
        return wire.send(
                Wire.request("POST", path, body, "Authorization: Bearer " + token, "Content-Type: application/json"),
                true);
    }

    @Override
    public void close() throws Exception {
        wire.close();
    }
}
