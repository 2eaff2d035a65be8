package org.cascadetutor.lessons.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;

/**
 * What each lesson of a course builds on: lessons that hold a prerequisite of one of its skills, without those that another
 * of them builds on already. Pure.
 */
final class Foundations {

    private final Course course;
    private final Map<Lesson, Set<Lesson>> direct = new HashMap<>();
    private final Map<Lesson, Set<Lesson>> all = new HashMap<>();

    Foundations(Course course) {
        this.course = course;
        course.lessons().forEach(lesson -> direct.put(lesson, needed(lesson)));
    }

    /** The lessons directly before this one, in course order. */
    List<Lesson> of(Lesson lesson) {
        Set<Lesson> near = direct.get(lesson);
        return course.lessons().stream()
                .filter(near::contains)
                .filter(one -> near.stream()
                        .noneMatch(
                                other -> !other.equals(one) && everything(other).contains(one)))
                .toList();
    }

    private Set<Lesson> needed(Lesson lesson) {
        Set<Lesson> found = new LinkedHashSet<>();
        lesson.skills().stream()
                .flatMap(skill -> skill.prerequisites().stream())
                .flatMap(id -> course.lessonOf(id).stream())
                .filter(one -> !one.equals(lesson))
                .forEach(found::add);
        return found;
    }

    /** Everything below a lesson; lessons that need each other end the search. */
    private Set<Lesson> everything(Lesson lesson) {
        Set<Lesson> known = all.get(lesson);
        if (known != null) {
            return known;
        }
        Set<Lesson> below = new HashSet<>();
        all.put(lesson, below);
        for (Lesson near : direct.get(lesson)) {
            below.add(near);
            below.addAll(everything(near));
        }
        below.remove(lesson);
        return below;
    }
}
