package org.cascadetutor.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.lessons.map.MapService;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.reading.ReadingStore;
import org.cascadetutor.progress.turns.Turns;

/** Opens lessons: remembers that they were, and says where their reader stands in them. */
@ApplicationScoped
class ReadingService {

    private final ReadingStore marks;
    private final MapService maps;
    private final Turns turns;
    private final Clock clock;

    ReadingService(ReadingStore marks, MapService maps, Turns turns, Clock clock) {
        this.marks = marks;
        this.maps = maps;
        this.turns = turns;
        this.clock = clock;
    }

    /** In one transaction, of which there is none for a visitor; a lesson still to be written leaves no mark. */
    LessonRow open(Course course, Lesson lesson, Optional<LearnerId> learner) {
        if (learner.isEmpty()) {
            return maps.row(course, lesson, learner);
        }
        return turns.of(() -> {
            if (lesson.written()) {
                LearnerCourse who =
                        new LearnerCourse(learner.get(), course.slug().value());
                marks.mark(who, lesson.slug().value(), clock.instant());
            }
            return maps.row(course, lesson, learner);
        });
    }
}
