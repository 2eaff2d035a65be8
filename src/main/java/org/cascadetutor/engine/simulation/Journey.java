package org.cascadetutor.engine.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.state.LearnerModel;

/** One simulated learner's way through a course under one way of choosing. Not thread-safe. */
final class Journey {

    static final double TRULY_MASTERED = 0.85;
    static final double FALSE_BELOW = 0.75;

    /** Mastery of a course: at least this share of its skills is truly mastered at one moment. */
    static final double SHARE = 0.9;

    private static final int A_DAY = 25;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final AdaptiveEngine engine;
    private final SimulatedCourse course;
    private final SimulatedLearner learner;
    private final Teacher teacher;
    private final List<SkillId> skills;
    private final Set<ItemId> shown = new HashSet<>();
    private final int[] byLevel = new int[3];
    private LearnerModel model = LearnerModel.empty();
    private Instant now = START;
    private int answers;
    private int rises;
    private int falseRises;
    private OptionalInt mastered = OptionalInt.empty();

    Journey(AdaptiveEngine engine, SimulatedCourse course, SimulatedLearner learner, Teacher teacher) {
        this.engine = engine;
        this.course = course;
        this.learner = learner;
        this.teacher = teacher;
        this.skills = course.skills();
    }

    /** Walks until the course is truly mastered, at most so many answers. */
    Outcome walk(int most) {
        while (mastered.isEmpty() && answers < most) {
            int before = answers;
            sitting(most);
            learner.sleep(1);
            now = now.plus(Duration.ofDays(1));
            if (answers == before && nothingEverAgain()) {
                break;
            }
        }
        return outcome(most);
    }

    /** A day without a question is no end: what was asked today may be asked tomorrow. A month of them is. */
    private boolean nothingEverAgain() {
        return Duration.between(START, now).toDays() > 30L + 2L * answers / A_DAY + answers;
    }

    private void sitting(int most) {
        teacher.begin();
        for (int i = 0; i < A_DAY && answers < most && mastered.isEmpty(); i++) {
            Optional<Teacher.Task> task = teacher.next(model, now);
            if (task.isEmpty()) {
                return;
            }
            answer(task.get());
            now = now.plus(Duration.ofMinutes(1));
        }
    }

    private void answer(Teacher.Task task) {
        Candidate item = task.item();
        Set<SkillId> before = proficient(item);
        SimulatedLearner.Response response = learner.answer(item);
        Set<String> ideas = response.correct()
                ? item.misconceptions()
                : response.shown().map(Set::of).orElse(Set.of());
        model = engine.observe(
                        model, new Observation(item.item(), response.correct(), 0, context(response, task, ideas)))
                .model();
        answers++;
        shown.add(item.item().id());
        byLevel[item.item().level().ordinal()]++;
        proficient(item).stream().filter(skill -> !before.contains(skill)).forEach(this::rise);
        if (trulyMastered() >= SHARE * skills.size()) {
            mastered = OptionalInt.of(answers);
        }
    }

    private AnswerContext context(SimulatedLearner.Response response, Teacher.Task task, Set<String> ideas) {
        return new AnswerContext(task.kind(), Optional.empty(), ideas, response.correct() ? 3 : 1, now);
    }

    private void rise(SkillId skill) {
        rises++;
        falseRises += learner.truth(skill) < FALSE_BELOW ? 1 : 0;
    }

    private Set<SkillId> proficient(Candidate item) {
        Set<SkillId> proficient = new HashSet<>();
        item.item().skills().stream().filter(this::isProficient).forEach(proficient::add);
        return proficient;
    }

    private boolean isProficient(SkillId skill) {
        return engine.estimate(model, skill, now).level().atLeast(Level.PROFICIENT);
    }

    private long trulyMastered() {
        return skills.stream().filter(this::isTrulyMastered).count();
    }

    private boolean isTrulyMastered(SkillId skill) {
        return learner.truth(skill) >= TRULY_MASTERED;
    }

    private Outcome outcome(int most) {
        List<SkillId> claimed = skills.stream().filter(this::isProficient).toList();
        List<SkillId> real = skills.stream().filter(this::isTrulyMastered).toList();
        int wrongly = (int) claimed.stream()
                .filter(skill -> learner.truth(skill) < FALSE_BELOW)
                .count();
        int missed =
                (int) real.stream().filter(skill -> !claimed.contains(skill)).count();
        return new Outcome(
                mastered.orElse(most),
                mastered.isPresent(),
                new Outcome.Claims(rises, falseRises, claimed.size(), wrongly, real.size(), missed),
                Set.copyOf(shown),
                List.of(byLevel[0], byLevel[1], byLevel[2]));
    }
}
