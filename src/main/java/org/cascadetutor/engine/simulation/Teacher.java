package org.cascadetutor.engine.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;

/** Chooses a simulated learner's items, sitting by sitting. Not thread-safe. */
interface Teacher {

    /** A new day. */
    void begin();

    /** The next item of the sitting and the kind of session it belongs to; none where the day is done. */
    Optional<Task> next(LearnerModel model, Instant now);

    /** An item to answer. */
    record Task(Candidate item, SessionKind kind) {}

    static Teacher of(Selector selector, AdaptiveEngine engine, SimulatedCourse course, long seed) {
        return switch (selector) {
            case ADAPTIVE -> new Adaptive(engine, course, seed);
            case RANDOM -> new AtRandom(course, seed);
            case FIXED -> new InOrder(course);
        };
    }

    /** The engine as the product uses it. */
    final class Adaptive implements Teacher {

        private final AdaptiveEngine engine;
        private final SimulatedCourse course;
        private final SplittableRandom seeds;
        private final Map<ItemId, Candidate> byId = new HashMap<>();
        private final Set<SkillId> all;
        private final List<ItemId> asked = new ArrayList<>();
        private final List<SkillId> skills = new ArrayList<>();
        private SessionKind kind = SessionKind.PRACTICE;
        private int module;

        Adaptive(AdaptiveEngine engine, SimulatedCourse course, long seed) {
            this.engine = engine;
            this.course = course;
            this.seeds = new SplittableRandom(seed);
            this.all = Set.copyOf(course.skills());
            course.items().forEach(one -> byId.put(one.item().id(), one));
        }

        @Override
        public void begin() {
            open(SessionKind.PRACTICE);
        }

        /** A practice that finds all proficient gives way to a check of the next module, and that to practice again. */
        @Override
        public Optional<Task> next(LearnerModel model, Instant now) {
            Optional<Task> step = followingStep();
            if (step.isPresent()) {
                return step;
            }
            for (int tries = 0; tries <= 2 * course.modules().size(); tries++) {
                Decision decision = engine.choose(request(model, now));
                if (decision instanceof Decision.Chosen chosen) {
                    return Optional.of(
                            task(chosen.choice().item(), chosen.choice().skill()));
                }
                if (decision instanceof Decision.Mastered) {
                    open(SessionKind.CHECK);
                    module = (module + 1) % course.modules().size();
                } else if (kind == SessionKind.CHECK) {
                    open(SessionKind.PRACTICE);
                } else {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** A vignette once begun goes on to its end. */
        private Optional<Task> followingStep() {
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(course.following().get(asked.get(asked.size() - 1)))
                            .map(step -> task(step, skills.get(skills.size() - 1)));
        }

        private ChoiceRequest request(LearnerModel model, Instant now) {
            boolean check = kind == SessionKind.CHECK;
            Set<SkillId> targets = check ? course.modules().get(module) : all;
            return new ChoiceRequest(
                    model,
                    new Pool(check ? course.check() : course.practice(), targets),
                    new SessionView(kind, asked, skills, false),
                    now,
                    seeds.nextLong());
        }

        private Task task(ItemId item, SkillId skill) {
            asked.add(item);
            skills.add(skill);
            return new Task(byId.get(item), kind);
        }

        private void open(SessionKind next) {
            kind = next;
            asked.clear();
            skills.clear();
        }
    }

    /** Blind chance, the first yardstick. */
    final class AtRandom implements Teacher {

        private final List<Candidate> items;
        private final SplittableRandom chance;
        private final Set<ItemId> today = new HashSet<>();

        AtRandom(SimulatedCourse course, long seed) {
            this.items = course.items();
            this.chance = new SplittableRandom(seed);
        }

        @Override
        public void begin() {
            today.clear();
        }

        @Override
        public Optional<Task> next(LearnerModel model, Instant now) {
            if (today.size() == items.size()) {
                return Optional.empty();
            }
            Candidate candidate = items.get(chance.nextInt(items.size()));
            while (!today.add(candidate.item().id())) {
                candidate = items.get(chance.nextInt(items.size()));
            }
            return Optional.of(new Task(candidate, SessionKind.PRACTICE));
        }
    }

    /** A textbook, the second yardstick. */
    final class InOrder implements Teacher {

        private final List<Candidate> items;
        private int at;

        InOrder(SimulatedCourse course) {
            this.items = course.items();
        }

        @Override
        public void begin() {
            // A book stays open where it was left.
        }

        @Override
        public Optional<Task> next(LearnerModel model, Instant now) {
            Candidate candidate = items.get(at);
            at = (at + 1) % items.size();
            return Optional.of(new Task(candidate, SessionKind.PRACTICE));
        }
    }
}
