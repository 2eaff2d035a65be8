package org.cascadetutor.lessons;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.lessons.standing.LessonRow;

/** A lesson on its page: where it stands in the course, where its reader stands in it, and what comes before and after. */
record LessonView(Course course, Module module, LessonRow row, Optional<Lesson> before, Optional<Lesson> after) {

    static LessonView of(Course course, LessonRow row) {
        List<Lesson> all = course.lessons();
        int at = all.indexOf(row.lesson());
        return new LessonView(
                course,
                course.moduleOf(row.lesson()),
                row,
                at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty());
    }

    /** The page of the lesson. */
    public String path() {
        return path(course, lesson());
    }

    static String path(Course course, Lesson lesson) {
        return "/courses/%s/lessons/%s"
                .formatted(course.slug().value(), lesson.slug().value());
    }

    public Lesson lesson() {
        return row.lesson();
    }
}
