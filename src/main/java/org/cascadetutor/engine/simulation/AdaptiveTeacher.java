package org.cascadetutor.engine.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;

/**
 * The engine as the product recommends to use it: the lessons one after the other, each until it is mastered, only needs time
 * to settle, or has no fresh question today; then what was left to settle, a check of each finished module, what is due, and
 * mistakes.
 */
final class AdaptiveTeacher implements Teacher {

    private static final int REVIEWS_A_DAY = 8;

    private final AdaptiveEngine engine;
    private final SimulatedCourse course;
    private final SplittableRandom seeds;
    private final Map<ItemId, Candidate> byId = new HashMap<>();
    private final List<ItemId> asked = new ArrayList<>();
    private final List<SkillId> skills = new ArrayList<>();
    private Iterator<Sitting> agenda = List.<Sitting>of().iterator();
    private Optional<Sitting> now = Optional.empty();

    /** A session of the day. */
    private record Sitting(SessionKind kind, Set<SkillId> targets, boolean mistakes, boolean settling) {}

    AdaptiveTeacher(AdaptiveEngine engine, SimulatedCourse course, long seed) {
        this.engine = engine;
        this.course = course;
        this.seeds = new SplittableRandom(seed);
        course.items().forEach(one -> byId.put(one.item().id(), one));
    }

    @Override
    public void begin() {
        Set<SkillId> all = Set.copyOf(course.skills());
        Stream<Sitting> checks =
                course.modules().stream().map(module -> new Sitting(SessionKind.CHECK, module, false, true));
        agenda = Stream.of(
                        lessons(false),
                        lessons(true),
                        checks,
                        Stream.of(new Sitting(SessionKind.REVIEW, all, false, true)),
                        Stream.of(new Sitting(SessionKind.PRACTICE, all, true, true)))
                .flatMap(sittings -> sittings)
                .toList()
                .iterator();
        open(Optional.empty());
    }

    private Stream<Sitting> lessons(boolean settling) {
        return course.lessons().stream().map(lesson -> new Sitting(SessionKind.PRACTICE, lesson, false, settling));
    }

    @Override
    public Optional<Task> next(LearnerModel model, Instant at) {
        Optional<Task> step = followingStep();
        while (step.isEmpty() && (now.isPresent() || agenda.hasNext())) {
            if (now.isEmpty()) {
                open(Optional.of(agenda.next()).filter(sitting -> isWanted(sitting, model, at)));
            } else if (engine.choose(request(now.get(), model, at)) instanceof Decision.Chosen chosen
                    && (now.get().settling()
                            || !model.skill(chosen.choice().skill()).display().settles())) {
                step = Optional.of(task(chosen.choice().item(), chosen.choice().skill()));
            } else {
                open(Optional.empty());
            }
        }
        return step;
    }

    /** A module is checked once all of it is proficient, until all of it is mastered. */
    private boolean isWanted(Sitting sitting, LearnerModel model, Instant at) {
        return sitting.kind() != SessionKind.CHECK
                || engine.masteredShare(model, sitting.targets(), at) == 1
                        && engine.levelOf(model, sitting.targets(), at) != Level.MASTERED;
    }

    /** A vignette once begun goes on to its end. */
    private Optional<Task> followingStep() {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(course.following().get(asked.get(asked.size() - 1)))
                        .map(step -> task(step, skills.get(skills.size() - 1)));
    }

    private ChoiceRequest request(Sitting sitting, LearnerModel model, Instant at) {
        int reviewsLeft = sitting.kind() == SessionKind.REVIEW ? REVIEWS_A_DAY - asked.size() : 0;
        return new ChoiceRequest(
                model,
                new Pool(bank(sitting), sitting.targets()),
                new SessionView(sitting.kind(), asked, skills, sitting.mistakes(), reviewsLeft),
                at,
                seeds.nextLong());
    }

    private Bank bank(Sitting sitting) {
        if (sitting.mistakes()) {
            return course.singles();
        }
        return sitting.kind() == SessionKind.CHECK ? course.check() : course.practice();
    }

    private Task task(ItemId item, SkillId skill) {
        asked.add(item);
        skills.add(skill);
        return new Task(byId.get(item), now.map(Sitting::kind).orElse(SessionKind.PRACTICE));
    }

    private void open(Optional<Sitting> next) {
        now = next;
        asked.clear();
        skills.clear();
    }
}
