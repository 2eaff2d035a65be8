package org.cascadetutor.lessons.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.state.LearnerModel;

/** What the engine believes about one learner now. */
public record Beliefs(AdaptiveEngine engine, LearnerModel model, Instant now) {

    boolean familiar(SkillId skill) {
        return level(skill).atLeast(Level.FAMILIAR);
    }

    boolean proficient(SkillId skill) {
        return level(skill).atLeast(Level.PROFICIENT);
    }

    boolean due(SkillId skill) {
        return engine.estimate(model, skill, now)
                .dueAt()
                .filter(at -> !at.isAfter(now))
                .isPresent();
    }

    /** Neither proficient nor settling after three right answers: it needs more than time. */
    boolean needsWork(SkillId skill) {
        return !model.skill(skill).display().settles() && !proficient(skill);
    }

    /** When one of these skills was last answered. */
    Optional<Instant> lastAnswered(Collection<SkillId> skills) {
        return skills.stream()
                .flatMap(skill -> engine.estimate(model, skill, now).lastAnsweredAt().stream())
                .max(Comparator.naturalOrder());
    }

    private Level level(SkillId skill) {
        return engine.estimate(model, skill, now).level();
    }
}
