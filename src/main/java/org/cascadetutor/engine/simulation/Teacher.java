package org.cascadetutor.engine.simulation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.selection.Candidate;
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
            case ADAPTIVE -> new AdaptiveTeacher(engine, course, seed);
            case RANDOM -> new AtRandom(course, seed);
            case FIXED -> new InOrder(course);
        };
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
