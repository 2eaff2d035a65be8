package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.session.SessionGoal.Target;

/** Turns what a learner asks for into a goal within a course, and a goal into the skills it aims at. */
@ApplicationScoped
class Goals {

    private static final int LONGEST = 120;

    /** A goal, or all the reasons why there is none. */
    sealed interface Reading {
        record Clear(SessionGoal goal) implements Reading {}

        record Unclear(List<String> reasons) implements Reading {}
    }

    Reading read(SessionRequest request, Course course) {
        List<String> reasons = new ArrayList<>();
        Optional<SessionKind> kind = kind(request);
        if (kind.isEmpty()) {
            reasons.add("unknown-kind");
        }
        if (request.focus() != null && !request.focus().equals("mistakes")) {
            reasons.add("unknown-focus");
        }
        if (request.minutes() != null && (request.minutes() < 1 || request.minutes() > LONGEST)) {
            reasons.add("bad-minutes");
        }
        if (Stream.of(request.lesson(), request.module(), request.skill())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            reasons.add("more-than-one-target");
        }
        SessionGoal goal = new SessionGoal(
                kind.orElse(SessionKind.PRACTICE), target(request), slug(request, course), request.focus() != null);
        if (skills(goal, course).isEmpty()) {
            reasons.add("unknown-target");
        }
        return reasons.isEmpty() ? new Reading.Clear(goal) : new Reading.Unclear(reasons);
    }

    /** The skills a goal aims at, none where its lesson, module or skill is not in the course. */
    Optional<Set<SkillId>> skills(SessionGoal goal, Course course) {
        return switch (goal.target()) {
            case COURSE -> Optional.of(ids(course.skills().stream()));
            case MODULE ->
                course.module(goal.slug())
                        .map(module -> ids(module.lessons().stream().flatMap(lesson -> lesson.skills().stream())));
            case LESSON -> course.lesson(goal.slug()).map(Lesson::skills).map(skills -> ids(skills.stream()));
            case SKILL -> course.skill(goal.slug()).map(skill -> Set.of(skill.id()));
        };
    }

    private static Set<SkillId> ids(Stream<Skill> skills) {
        return skills.map(Skill::id).collect(Collectors.toSet());
    }

    private static Optional<SessionKind> kind(SessionRequest request) {
        String wanted = Objects.requireNonNullElse(request.kind(), "practice").toUpperCase(Locale.ROOT);
        return Arrays.stream(SessionKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }

    private static Target target(SessionRequest request) {
        if (request.skill() != null) {
            return Target.SKILL;
        }
        if (request.lesson() != null) {
            return Target.LESSON;
        }
        return request.module() != null ? Target.MODULE : Target.COURSE;
    }

    private static String slug(SessionRequest request, Course course) {
        return Stream.of(request.skill(), request.lesson(), request.module())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(course.slug().value());
    }
}
