package org.cascadetutor.practice.outcome;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.practice.turn.FollowUp;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.SkillMove;
import org.cascadetutor.progress.session.PracticeSession;

/** Reads from the log what a session did to each skill it asked about. */
@Singleton
class Results {

    private static final int WHOLE = 100;

    private final FollowUp followUp;

    Results(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** Answers what is believed of a skill now. */
    interface Estimates {
        SkillEstimate of(SkillId skill);
    }

    /** The skills of a session in the order they first came; `all` are the learner's answers, oldest first. */
    List<SkillResult> of(PracticeSession session, Course course, List<Attempt> all, Estimates estimates) {
        Map<SkillId, List<Attempt>> bySkill = new LinkedHashMap<>();
        all.stream().filter(attempt -> inside(session, attempt)).forEach(attempt -> skills(session, attempt)
                .forEach(skill ->
                        bySkill.computeIfAbsent(skill, one -> new ArrayList<>()).add(attempt)));
        List<SkillResult> results = new ArrayList<>();
        bySkill.forEach((id, attempts) -> course.skill(id.value()).ifPresent(skill -> course.lessonOf(id)
                .ifPresent(lesson -> results.add(
                        result(skill, lesson, attempts, new Now(levelBefore(session, all, id), estimates.of(id)))))));
        return results;
    }

    private record Now(Level from, SkillEstimate estimate) {}

    private static boolean inside(PracticeSession session, Attempt attempt) {
        return attempt.owner().session().equals(session.id());
    }

    /** A check asks each question for the first of its skills. */
    private static Stream<SkillId> skills(PracticeSession session, Attempt attempt) {
        Stream<SkillId> all = attempt.asked().item().skills().stream();
        return session.goal().kind() == SessionKind.CHECK ? all.limit(1) : all;
    }

    private static SkillResult result(Skill skill, Lesson lesson, List<Attempt> attempts, Now now) {
        int right =
                (int) attempts.stream().filter(one -> one.answer().correct()).count();
        Optional<String> wrong = attempts.stream()
                .filter(one -> !one.answer().correct())
                .findFirst()
                .map(one -> "?answered=" + one.key());
        return new SkillResult(
                skill,
                lesson,
                new SkillResult.Tally(attempts.size(), right, wrong),
                percent(move(attempts.get(0), skill.id()).before()),
                percent(move(attempts.get(attempts.size() - 1), skill.id()).after()),
                now.from(),
                now.estimate().level(),
                now.estimate().dueAt());
    }

    private static SkillMove move(Attempt attempt, SkillId skill) {
        return attempt.model().moves().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private static int percent(double share) {
        return (int) Math.round(share * WHOLE);
    }

    /** The level that the last answer before the session left a skill with. */
    private Level levelBefore(PracticeSession session, List<Attempt> all, SkillId skill) {
        Level level = Level.NOT_STARTED;
        for (Attempt attempt : all) {
            if (inside(session, attempt)) {
                return level;
            }
            if (attempt.asked().item().skills().contains(skill)) {
                level = followUp.read(attempt.reply()).grade().moved().stream()
                        .filter(moved -> moved.skill().equals(skill.value()))
                        .findFirst()
                        .map(moved -> level(moved.level()))
                        .orElse(level);
            }
        }
        return level;
    }

    private static Level level(String code) {
        return Level.valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
