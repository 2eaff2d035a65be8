package org.cascadetutor.practice.outcome;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.turn.Offers;
import org.cascadetutor.progress.session.Ending;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.session.SessionGoal.Target;

/** What there is to do after a session, the most fitting first. A session is offered only if it would ask something now. */
@Singleton
class WaysOn {

    private static final int MOST = 4;

    private final Offers offers;

    WaysOn(Offers offers) {
        this.offers = offers;
    }

    /** What the ways depend on; `begin` is the lesson a diagnostic recommends. */
    record Situation(
            Course course,
            PracticeSession session,
            LearnerModel model,
            List<SkillResult> skills,
            Optional<Lesson> begin) {

        SessionGoal goal(SessionKind kind, boolean mistakes) {
            return new SessionGoal(kind, Target.COURSE, course.slug().value(), mistakes);
        }

        SessionGoal own(SessionKind kind) {
            return new SessionGoal(kind, session.goal().target(), session.goal().slug(), false);
        }

        boolean ended(Ending.Kind kind) {
            return session.ending().filter(end -> end.kind() == kind).isPresent();
        }
    }

    List<Way> of(Situation now) {
        List<Way> found = new ArrayList<>();
        Stream<Way> fitting =
                switch (now.session().goal().kind()) {
                    case PRACTICE -> Stream.concat(afterPractice(now), always(now));
                    case DIAGNOSTIC -> Stream.concat(afterDiagnostic(now), always(now));
                    case REVIEW -> always(now);
                    case CHECK -> Stream.concat(afterCheck(now), always(now));
                };
        fitting.filter(way -> way.link() || offers.real(now.session().owner(), now.model(), way.goal()))
                .filter(way -> found.stream().noneMatch(other -> same(way, other)))
                .limit(MOST)
                .forEach(found::add);
        return found;
    }

    private static boolean same(Way way, Way other) {
        return way.goal().equals(other.goal()) && way.href().equals(other.href());
    }

    private static Stream<Way> afterPractice(Situation now) {
        if (now.ended(Ending.Kind.FINISHED)) {
            boolean mistakes = now.session().goal().mistakesOnly();
            return Stream.of(
                    Way.session("way_more", "", mistakes ? now.session().goal() : now.own(SessionKind.PRACTICE)));
        }
        return now.ended(Ending.Kind.MASTERED)
                ? Stream.of(Way.session("way_check", "", now.own(SessionKind.CHECK)))
                : Stream.empty();
    }

    private static Stream<Way> afterDiagnostic(Situation now) {
        return now.begin().stream()
                .flatMap(lesson -> Stream.of(
                        Way.practise(lesson), Way.read(now.course().slug().value(), lesson)));
    }

    private static Stream<Way> afterCheck(Situation now) {
        return now.skills().stream()
                .filter(SkillResult::failed)
                .flatMap(one -> Stream.of(
                        Way.practise(one.skill()), Way.read(now.course().slug().value(), one.lesson())))
                .limit(2);
    }

    /** Lazy: the lessons are tried one after the other until one has a question. */
    private Stream<Way> always(Situation now) {
        return Stream.of(
                        Stream.of(Way.session("way_review", "", now.goal(SessionKind.REVIEW, false))),
                        Stream.of(Way.session("way_mistakes", "", now.goal(SessionKind.PRACTICE, true))),
                        nextLesson(now).stream(),
                        readable(now).stream())
                .flatMap(one -> one);
    }

    private Optional<Way> nextLesson(Situation now) {
        return now.course().lessons().stream()
                .filter(lesson -> !aimedAt(now, lesson))
                .map(Way::practise)
                .filter(way -> offers.real(now.session().owner(), now.model(), way.goal()))
                .findFirst();
    }

    private static boolean aimedAt(Situation now, Lesson lesson) {
        return now.session().goal().target() == Target.LESSON
                && now.session().goal().slug().equals(lesson.slug().value());
    }

    /** The lesson the session was about, else the first that has text. */
    private static Optional<Way> readable(Situation now) {
        String course = now.course().slug().value();
        return Stream.concat(now.skills().stream().map(SkillResult::lesson), now.course().lessons().stream())
                .filter(Lesson::written)
                .findFirst()
                .map(lesson -> Way.read(course, lesson));
    }
}
