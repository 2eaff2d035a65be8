package org.cascadetutor.engine.online;

import java.util.Arrays;
import org.cascadetutor.engine.numbers.Sigma;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * The learner model fully online: each answer is predicted, then everything learns from it. Work and allocation per answer
 * depend on the item's skills alone, not on what came before. Deterministic; not thread-safe.
 *
 * <pre>{@code
 * OnlineModel model = new OnlineModel(TracingSettings.current());
 * double chance = model.answer(learner, item, true, 0);
 * }</pre>
 */
public final class OnlineModel {

    /** Variance of the average item mastery is read on: how hard it is, is known. */
    private static final double AVERAGE_ITEM = 0;

    private final boolean extended;
    private final boolean contextual;
    private final Difficulties known = new Difficulties();
    private final OnlineReadout readout;
    private final OnlineFeatures features;
    private final Contexts contexts;
    private final Moment moment = new Moment();
    private final LatentStep step = new LatentStep();
    private LearnerRow[] learners = new LearnerRow[0];

    public OnlineModel(TracingSettings settings) {
        extended = settings.extended();
        contextual = !settings.contexts().isEmpty();
        readout = new OnlineReadout(settings);
        features = new OnlineFeatures(settings.weights().size());
        contexts = new Contexts(settings);
    }

    /**
     * Probability of a right answer before it, guessing included; then learns.
     *
     * @param learner number of the learner, counted from 0
     * @param second of the answer on any clock that runs forward, 0 for none
     */
    public double answer(int learner, OnlineItem item, boolean correct, double second) {
        double p = predict(learner, item, second);
        learn(item, correct ? 1 : 0, p, second);
        return p;
    }

    /** Probability of a right answer now, guessing included. */
    public double predict(int learner, OnlineItem item, double second) {
        known.meet(item);
        readout.meet(item.set());
        moment.read(row(learner), item, known, second);
        step.read(moment);
        int at = item.number() * Difficulties.ITEM_STRIDE;
        features.fill(moment, known.items[at], moment.row.set == item.set());
        if (extended) {
            features.fillShape(moment, known.items[at + Difficulties.SLOPE], known.items[at + 1], step.latent());
        }
        if (contextual) {
            contexts.fill(moment, features.phi());
        }
        double p = Sigma.of(readout.read(features.phi(), item.set()));
        return item.guessFloor() + (1 - item.guessFloor()) * p;
    }

    /**
     * Probability of a right answer on an average item of the skill: no attempts on it, no guessing, no gap, no context.
     * This is what mastery is read from.
     */
    public double mastery(int learner, int skill) {
        OnlineItem average = new OnlineItem(0, 0, new int[] {skill}, 0);
        known.meet(average);
        moment.readSkill(row(learner), average, known, AVERAGE_ITEM);
        step.read(moment);
        OnlineFeatures plain = new OnlineFeatures(features.phi().length);
        plain.fill(moment, 0, false);
        if (extended) {
            plain.fillShape(moment, 0, AVERAGE_ITEM, step.latent());
        }
        return Sigma.of(readout.readShared(plain.phi()));
    }

    private void learn(OnlineItem item, int y, double p, double second) {
        double c = item.guessFloor();
        double error = c > 0 ? (y - p) * (p - c) / ((1 - c) * p) : y - p;
        readout.learn(features.phi(), item.set(), error);
        if (contextual) {
            step.score(step.probability(), c, y);
            contexts.learn(step.score(), step.information());
        }
        if (extended) {
            step.learnSlope(moment, known, y);
        }
        moment.settle();
        step.learn(moment, known, y);
        moment.count(y, y - step.probability(), second);
    }

    private LearnerRow row(int learner) {
        if (learner >= learners.length) {
            learners = Arrays.copyOf(learners, Math.max(learner + 1, learners.length * 2));
        }
        if (learners[learner] == null) {
            learners[learner] = new LearnerRow();
        }
        return learners[learner];
    }

    /** Bytes the learner's rows take. */
    public long bytesOf(int learner) {
        return row(learner).bytes();
    }
}
