package org.cascadetutor.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The addresses of lessons, and the lesson whose page is nearest in size to a file that never changes. */
record Pages(String lesson, int lessonBytes, String constant, int constantBytes) {

    private static final String CONSTANT = "/assets/app.css";

    static Pages of(int port, String course) throws IOException {
        try (Wire wire = new Wire(port)) {
            int constant = wire.send(Wire.get(CONSTANT), false).size();
            String best = "";
            int size = 0;
            for (String path : lessons(wire, course)) {
                int found = wire.send(Wire.get(path), false).size();
                if (best.isEmpty() || Math.abs(found - constant) < Math.abs(size - constant)) {
                    best = path;
                    size = found;
                }
            }
            return new Pages(best, size, CONSTANT, constant);
        }
    }

    private static List<String> lessons(Wire wire, String course) throws IOException {
        JsonNode found = new ObjectMapper()
                .readTree(wire.send(Wire.get("/api/v1/courses/" + course), true).body());
        List<String> paths = new ArrayList<>();
        found.path("modules").forEach(module -> module.path("lessons").forEach(lesson -> {
            if (lesson.path("status").asText("written").equals("written")) {
                paths.add("/courses/" + course + "/lessons/"
                        + lesson.path(lesson.has("slug") ? "slug" : "lesson").asText(lesson.asText()));
            }
        }));
        return paths;
    }

    /** Fetches one address over and over. */
    record Reader(Wire wire, byte[] request) implements Load.Worker {

        static Reader of(int port, String path, String... headers) throws IOException {
            return new Reader(new Wire(port), Wire.get(path, headers));
        }

        @Override
        public long once() throws IOException {
            long start = System.nanoTime();
            Wire.Reply reply = wire.send(request, false);
            if (reply.status() != 200) {
                throw new IOException("status " + reply.status());
            }
            return System.nanoTime() - start;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
