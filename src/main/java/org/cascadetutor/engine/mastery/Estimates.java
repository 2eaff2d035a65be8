package org.cascadetutor.engine.mastery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.state.Display;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.SkillState;

/** Reads levels and estimates off a learner model. Pure and thread-safe. */
public final class Estimates {

    private static final double FAMILIAR_AT = 0.65;
    private static final double FORGOTTEN_BELOW = 0.75;
    private static final int CHECKS_TO_MASTER = 2;

    private final Predictor predictor;
    private final Fsrs memory;

    public Estimates(Predictor predictor, Fsrs memory) {
        this.predictor = predictor;
        this.memory = memory;
    }

    /** What is believed about a skill now; a skill never answered gets a number too. */
    public SkillEstimate of(LearnerModel model, SkillId id, Instant now) {
        SkillState state = model.skill(id);
        double p = state.answers() > 0 ? state.display().probability() : predictor.mastery(model, id);
        double error = state.answers() > 0 ? state.display().standardError() : predictor.standardError(model, id, p);
        double remembered = memory.retrievability(state.memory(), Days.of(now));
        return new SkillEstimate(
                p,
                error,
                level(state, p, remembered),
                remembered,
                memory.dueDay(state.memory()).map(Days::start),
                state.answers(),
                state.answers() > 0 ? Optional.of(Instant.ofEpochSecond(state.lastSecond())) : Optional.empty());
    }

    /** Where a learner stands on a skill on a day (epoch day, UTC): the same level as {@link #of}, at less cost. */
    public Standing standing(LearnerModel model, SkillId id, long day) {
        SkillState state = model.skill(id);
        double p = state.answers() > 0 ? state.display().probability() : predictor.mastery(model, id);
        double remembered = memory.retrievability(state.memory(), day);
        return new Standing(level(state, p, remembered), p * remembered);
    }

    private static Level level(SkillState state, double p, double remembered) {
        if (state.answers() == 0) {
            return Level.NOT_STARTED;
        }
        if (!state.display().proficient()) {
            return p >= FAMILIAR_AT ? Level.FAMILIAR : Level.LEARNING;
        }
        Level gained = isChecked(state.display()) ? Level.MASTERED : Level.PROFICIENT;
        return p * remembered < FORGOTTEN_BELOW ? gained.lower() : gained;
    }

    static boolean isChecked(Display display) {
        return display.checkStreak() >= CHECKS_TO_MASTER;
    }

    /** Whether so much of an answered skill is forgotten on a day (epoch day, UTC) that it reads one level lower. */
    boolean isForgotten(LearnerModel model, SkillId id, long day) {
        return standing(model, id, day).remembered() < FORGOTTEN_BELOW;
    }

    /**
     * The level of several skills together: mastered, proficient and familiar only if all are; not started if none is;
     * else learning. No skills at all are not started.
     */
    public Level levelOf(LearnerModel model, Collection<SkillId> skills, Instant now) {
        List<Level> levels =
                skills.stream().map(id -> of(model, id, now).level()).toList();
        Level lowest = levels.stream().min(Level::compareTo).orElse(Level.NOT_STARTED);
        boolean begun = levels.stream().anyMatch(level -> level != Level.NOT_STARTED);
        return begun && lowest == Level.NOT_STARTED ? Level.LEARNING : lowest;
    }

    /** The share of the skills that are proficient or above, 0 to 1; 0 of none. */
    public double masteredShare(LearnerModel model, Collection<SkillId> skills, Instant now) {
        long mastered = skills.stream()
                .filter(id -> of(model, id, now).level().atLeast(Level.PROFICIENT))
                .count();
        return skills.isEmpty() ? 0 : (double) mastered / skills.size();
    }
}
