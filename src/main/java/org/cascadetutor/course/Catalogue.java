package org.cascadetutor.course;

import java.util.List;
import java.util.Optional;

/** All published courses at one moment. Immutable: a reader holds one for as long as it needs. */
public record Catalogue(List<Course> courses) {

    public Catalogue {
        courses = List.copyOf(courses);
    }

    /** No course at all. */
    public static Catalogue empty() {
        return new Catalogue(List.of());
    }

    public Optional<Course> course(String slug) {
        return courses.stream()
                .filter(course -> course.slug().value().equals(slug))
                .findFirst();
    }
}
