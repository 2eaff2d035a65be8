package org.cascadetutor.lessons.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.lessons.standing.Beliefs;
import org.cascadetutor.lessons.standing.Foundations;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.lessons.standing.Rows;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.reading.ReadingStore;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Gathers the map of a course for who reads it; for a visitor everything is "not started". */
@ApplicationScoped
public class MapService {

    private static final int PLANNED = 5;

    private final LearnerModelStore models;
    private final ReadingStore marks;
    private final LearnersEngine engines;
    private final Clock clock;
    private final Map<Slug, Held> foundations = new ConcurrentHashMap<>();

    MapService(LearnerModelStore models, ReadingStore marks, LearnersEngine engines, Clock clock) {
        this.models = models;
        this.marks = marks;
        this.engines = engines;
        this.clock = clock;
    }

    /** What the lessons of a course build on, as long as the course is the same. */
    private record Held(Course course, Foundations foundations) {}

    public MapView map(Course course, Optional<LearnerId> learner) {
        Rows rows = rows(course, learner);
        List<MapView.Section> sections = course.modules().stream()
                .map(module -> new MapView.Section(
                        module, module.lessons().stream().map(rows::of).toList()))
                .toList();
        List<Candidate> unfinished = sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(LessonRow::unfinished)
                .map(row -> new Candidate(row, rows.needsWork(row.lesson()), rows.waitsFor(row.lesson())))
                .toList();
        return new MapView(course, sections, Plans.of(unfinished, PLANNED));
    }

    @Transactional
    public LessonRow row(Course course, Lesson lesson, Optional<LearnerId> learner) {
        return rows(course, learner).of(lesson);
    }

    private Rows rows(Course course, Optional<LearnerId> learner) {
        String slug = course.slug().value();
        Optional<LearnerCourse> who = learner.map(one -> new LearnerCourse(one, slug));
        LearnerModel model = who.map(models::of).orElseGet(LearnerModel::empty);
        return new Rows(
                course,
                foundations(course),
                new Beliefs(engines.of(slug), model, clock.instant()),
                who.map(marks::of).orElse(Map.of()));
    }

    private Foundations foundations(Course course) {
        return foundations
                .compute(
                        course.slug(),
                        (slug, old) ->
                                old != null && old.course() == course ? old : new Held(course, Foundations.of(course)))
                .foundations();
    }
}
