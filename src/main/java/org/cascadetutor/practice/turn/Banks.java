package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;

/** A course's questions as the engine chooses among them; made once for each published version of the course. */
@ApplicationScoped
public class Banks {

    private final Map<Slug, Made> made = new ConcurrentHashMap<>();

    private record Made(Course course, Bank bank) {}

    Bank current(Course course) {
        return made.compute(course.slug(), (slug, old) -> old != null && old.course() == course ? old : make(course))
                .bank();
    }

    private static Made make(Course course) {
        return new Made(course, of(course));
    }

    /** The bank of a course. */
    public static Bank of(Course course) {
        List<Candidate> candidates = course.questions().stream()
                .map(question -> new Candidate(
                        question.item(),
                        question.misconceptions(),
                        question.head().traits().verified()))
                .toList();
        return new Bank(candidates, course.prerequisites());
    }
}
