package org.cascadetutor.course;

import java.util.List;
import org.cascadetutor.course.text.Slug;

/** A module: lessons that belong together, in order. */
public record Module(Slug slug, String title, String summary, List<Lesson> lessons) {

    public Module {
        lessons = List.copyOf(lessons);
    }
}
