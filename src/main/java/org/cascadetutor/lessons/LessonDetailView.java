package org.cascadetutor.lessons;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.text.Reference;

/** A whole lesson as the API tells it: its place in the course, its text as HTML, and its references. */
record LessonDetailView(@JsonUnwrapped CourseView.LessonView lesson, String html, List<String> references) {

    static LessonDetailView of(Lesson lesson) {
        return new LessonDetailView(
                CourseView.lesson(lesson),
                lesson.body().html().value(),
                lesson.body().references().stream().map(Reference::citation).toList());
    }
}
