package org.cascadetutor.authoring;

import java.util.List;
import java.util.Map;

/** Which file of which lesson an address names; whether it is there, and may be written, is the writer's to say. */
record EditedFile(String course, String module, String lesson, String name) {

    static EditedFile of(Map<String, List<String>> path) {
        return new EditedFile(
                path.get("course").get(0),
                path.get("module").get(0),
                path.get("lesson").get(0),
                path.get("file").get(0));
    }

    /** Its path within the course. */
    String path() {
        return "%s/%s/%s".formatted(module, lesson, name);
    }

    public String address() {
        return "/teach/%s/edit/%s".formatted(course, path());
    }
}
