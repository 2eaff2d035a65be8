package org.cascadetutor.engine;

import java.time.Instant;
import java.util.Collection;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Estimates;
import org.cascadetutor.engine.mastery.Learner;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.Predictor;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.review.Intervals;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.ItemSelector;
import org.cascadetutor.engine.state.LearnerModel;

/**
 * The adaptive engine.
 *
 * <pre>{@code
 * AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
 * double chance = engine.predict(model, item, now);
 * LearnerModel after = engine.observe(model, observation).model();
 * Decision next = engine.choose(request);
 * }</pre>
 *
 * Pure, deterministic and thread-safe: time and seed come in, nothing else does.
 */
public final class AdaptiveEngine {

    private final EngineSettings settings;
    private final Calibration calibration;
    private final Fsrs memory;
    private final Predictor predictor;
    private final Learner learner;
    private final Estimates estimates;
    private final ItemSelector selector;

    public AdaptiveEngine(EngineSettings settings, Calibration calibration) {
        this.settings = settings;
        this.memory = new Fsrs(settings.memory());
        this.calibration = calibration;
        this.predictor = new Predictor(calibration);
        this.learner = new Learner(predictor, memory);
        this.estimates = new Estimates(predictor, memory);
        this.selector = new ItemSelector(predictor, estimates, memory);
    }

    /** Probability of a right answer to the item now, guessing included. */
    public double predict(LearnerModel model, Item item, Instant now) {
        return predictor.predict(model, item, now.getEpochSecond(), item.guessFloor());
    }

    /** The model after an answer, and what was predicted before it. */
    public Updated observe(LearnerModel model, Observation answer) {
        return learner.observe(model, answer);
    }

    /** What is believed about a skill now. */
    public SkillEstimate estimate(LearnerModel model, SkillId skill, Instant now) {
        return estimates.of(model, skill, now);
    }

    /** The level of several skills together, such as a lesson's. */
    public Level levelOf(LearnerModel model, Collection<SkillId> skills, Instant now) {
        return estimates.levelOf(model, skills, now);
    }

    /** The share of the skills that are proficient or above, 0 to 1; 0 of none. */
    public double masteredShare(LearnerModel model, Collection<SkillId> skills, Instant now) {
        return estimates.masteredShare(model, skills, now);
    }

    /** The intervals in days that the four memory grades would lead to if the skill were reviewed now. */
    public Intervals intervals(LearnerModel model, SkillId skill, Instant now) {
        return memory.intervals(model.skill(skill).memory(), Days.of(now));
    }

    /** The next question with its reason and runners-up, or why there is none. */
    public Decision choose(ChoiceRequest request) {
        return selector.choose(request);
    }

    /** The calibration in force. */
    public Calibration calibration() {
        return calibration;
    }

    /**
     * The same engine for a learner who wants to remember more or less: a review is due below this retrievability, in (0, 1).
     * It predicts and learns alike; what it calls due differs.
     */
    public AdaptiveEngine keeping(double desiredRetention) {
        return desiredRetention == settings.memory().desiredRetention()
                ? this
                : new AdaptiveEngine(settings.keeping(desiredRetention), calibration);
    }
}
