package org.cascadetutor.lessons.today;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.lessons.map.MapService;
import org.cascadetutor.lessons.map.MapView;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.session.SessionStore;
import org.cascadetutor.progress.settings.DailyReviews;

/** Gathers the start page of a course for who asks. */
@ApplicationScoped
public class TodayService {

    /** With so many skills begun a diagnostic has little left to tell. */
    private static final int BEGUN_ENOUGH = 3;

    private final MapService maps;
    private final SessionStore sessions;
    private final DailyReviews reviews;
    private final Clock clock;

    TodayService(MapService maps, SessionStore sessions, DailyReviews reviews, Clock clock) {
        this.maps = maps;
        this.sessions = sessions;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The start page; `declined` says that the diagnostic was offered and not wanted. */
    public TodayView today(Course course, Optional<LearnerId> learner, boolean declined) {
        MapView map = maps.map(course, learner);
        Optional<LearnerCourse> who =
                learner.map(one -> new LearnerCourse(one, course.slug().value()));
        Optional<PracticeSession> open = who.flatMap(sessions::newestOpen);
        TodayView.Left left = new TodayView.Left(
                open, open.map(one -> about(course, one.goal())).orElse(""), lastRead(map));
        int due = Math.min(map.due(), who.map(reviews::left).orElse(0));
        long begun = map.rows().filter(row -> row.standing().begun()).count();
        return new TodayView(
                map, left, TodayPlan.of(due, map.next()), daysAway(map, open), !declined && begun < BEGUN_ENOUGH);
    }

    private static Optional<LessonRow> lastRead(MapView map) {
        return map.rows()
                .filter(row -> row.standing().readAt().isPresent())
                .max(Comparator.comparing(row -> row.standing().readAt().orElseThrow()))
                .filter(LessonRow::unfinished);
    }

    private long daysAway(MapView map, Optional<PracticeSession> open) {
        return Stream.concat(
                        map.rows().flatMap(row -> row.standing().lastSeen().stream()),
                        open.map(one -> one.pace().startedAt()).stream())
                .max(Comparator.naturalOrder())
                .map(last -> Duration.between(last, clock.instant()).toDays())
                .orElse(0L);
    }

    private static String about(Course course, SessionGoal goal) {
        return switch (goal.target()) {
            case COURSE -> "";
            case MODULE -> course.module(goal.slug()).map(Module::title).orElse("");
            case LESSON ->
                course.lesson(goal.slug()).map(one -> one.info().title()).orElse("");
            case SKILL -> course.skill(goal.slug()).map(Skill::objective).orElse("");
        };
    }
}
