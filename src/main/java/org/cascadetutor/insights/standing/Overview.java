package org.cascadetutor.insights.standing;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;

/** A course as one learner stands in it. */
public record Overview(Course course, List<LessonProgress> lessons) {

    public Overview {
        lessons = List.copyOf(lessons);
    }

    /** Whether there is any answer yet. */
    public boolean started() {
        return lessons.stream().anyMatch(LessonProgress::started);
    }

    /** All of it in a few counts. */
    public Summary summary() {
        return Summary.of(skills());
    }

    /** The lessons with the skills a filter lets through; lessons with none are left out. */
    public List<LessonProgress> through(Filter filter) {
        return lessons.stream()
                .map(lesson -> lesson.through(filter))
                .filter(lesson -> !lesson.skills().isEmpty())
                .toList();
    }

    /** A skill of the learner's own to explain the numbers with: the one with most answers, the first of several. */
    public Optional<SkillProgress> example() {
        return skills().stream()
                .filter(SkillProgress::started)
                .reduce((best, one) ->
                        one.estimate().answers() > best.estimate().answers() ? one : best);
    }

    private List<SkillProgress> skills() {
        return lessons.stream().flatMap(lesson -> lesson.skills().stream()).toList();
    }
}
