package org.cascadetutor.course;

import java.util.List;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Slug;

/** A lesson with the skills it teaches and the questions that practise them. */
public record Lesson(Slug slug, LessonInfo info, LessonBody body, List<Skill> skills, List<Question> questions) {

    public Lesson {
        skills = List.copyOf(skills);
        questions = List.copyOf(questions);
    }

    /** Lessons are keys of maps on every page; the slug tells them apart without going through all their text. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    /** Whether it can be read. */
    public boolean written() {
        return info.status() == LessonInfo.Status.WRITTEN;
    }
}
