package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.text.Slug;

/** The banks of the courses in force, made once for each published version of a course. */
@ApplicationScoped
class Banks {

    private final Map<Slug, Made> made = new ConcurrentHashMap<>();

    private record Made(Course course, CourseBanks all, CourseBanks withoutSurvival) {}

    CourseBanks current(Course course, boolean hidesSurvival) {
        Made now =
                made.compute(course.slug(), (slug, old) -> old != null && old.course() == course ? old : make(course));
        return hidesSurvival ? now.withoutSurvival() : now.all();
    }

    private static Made make(Course course) {
        return new Made(course, CourseBanks.of(course), CourseBanks.withoutSurvival(course));
    }
}
