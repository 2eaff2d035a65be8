package org.cascadetutor.progress.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** Remembers which lessons a learner has opened. */
@ApplicationScoped
public class ReadingStore {

    /** Reading on is noted at most this often, so that turning pages hardly writes. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final ReadingMarks marks;

    ReadingStore(ReadingMarks marks) {
        this.marks = marks;
    }

    /** Marks the lesson as read now, to within five minutes. Join it to `Turns`: two first openings at once may clash. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(LearnerCourse who, String lesson, Instant at) {
        UUID person = who.learner().value();
        ReadingMarkEntity row = marks.findById(new ReadingMarkEntity.Key(person, who.course(), lesson));
        if (row == null) {
            row = new ReadingMarkEntity();
            row.personId = person;
            row.course = who.course();
            row.lesson = lesson;
            row.firstReadAt = at;
            row.lastReadAt = at;
            marks.persist(row);
        } else if (row.lastReadAt.plus(NOTED_EVERY).isBefore(at)) {
            row.lastReadAt = at;
        }
    }

    /** The lessons the learner has opened, each with the last time. */
    @Transactional
    public Map<String, Instant> of(LearnerCourse who) {
        return marks.list("personId = ?1 and course = ?2", who.learner().value(), who.course()).stream()
                .collect(Collectors.toMap(row -> row.lesson, row -> row.lastReadAt));
    }
}
