package org.cascadetutor.lessons.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;

/**
 * What each lesson of a course builds on: lessons that hold a prerequisite of one of its skills, without those that another
 * of them builds on already. Immutable and thread-safe.
 */
public final class Foundations {

    private final Map<Lesson, List<Lesson>> before;

    private Foundations(Map<Lesson, List<Lesson>> before) {
        this.before = Map.copyOf(before);
    }

    /** Of all lessons of a course; a few ms for a large one, so keep it as long as the course is the same. */
    public static Foundations of(Course course) {
        Search search = new Search(course);
        Map<Lesson, List<Lesson>> before = new LinkedHashMap<>();
        course.lessons().forEach(lesson -> before.put(lesson, search.before(lesson)));
        return new Foundations(before);
    }

    /** The lessons directly before this one, in course order. */
    List<Lesson> of(Lesson lesson) {
        return before.getOrDefault(lesson, List.of());
    }

    /** Looks through one course. */
    private static final class Search {

        private final Course course;
        private final Map<Lesson, Set<Lesson>> direct = new HashMap<>();
        private final Map<Lesson, Set<Lesson>> all = new HashMap<>();

        Search(Course course) {
            this.course = course;
            course.lessons().forEach(lesson -> direct.put(lesson, needed(lesson)));
        }

        List<Lesson> before(Lesson lesson) {
            Set<Lesson> near = direct.get(lesson);
            return course.lessons().stream()
                    .filter(near::contains)
                    .filter(one -> near.stream()
                            .noneMatch(other ->
                                    !other.equals(one) && everything(other).contains(one)))
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
}
