package org.cascadetutor.engine.mastery;

import java.util.List;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Readout;
import org.cascadetutor.engine.context.ContextKeys;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.SkillState;

/** Predicts answers and reads mastery off a learner model, under one calibration. Pure and thread-safe. */
public final class Predictor {

    private static final int ABILITY = 1;
    private static final int SKILL_MEAN = 2;

    private final Calibration calibration;
    private final double[] weights;

    public Predictor(Calibration calibration) {
        this.calibration = calibration;
        this.weights = calibration.readout().weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Probability of a right answer now, guessing included: c + (1 − c)·p̂. */
    public double predict(LearnerModel model, Item item, long second, double guessFloor) {
        Latent latent = Latent.of(model, item, calibration);
        double[] phi = features(model, item, latent, second, ContextKeys.of(model, item));
        return predict(phi, item.skillSet(), guessFloor);
    }

    /** φ with what the context tables say under these keys. */
    double[] features(LearnerModel model, Item item, Latent latent, long second, long[] keys) {
        double[] phi = Features.of(model, item, latent, second);
        calibration.contexts().read(keys, phi, Features.CONTEXTS);
        return phi;
    }

    double predict(double[] phi, String skillSet, double guessFloor) {
        return guessFloor + (1 - guessFloor) * read(phi, skillSet);
    }

    /** Probability of a right answer on an average item of the skill, no guessing, at once after the last answer. */
    public double mastery(LearnerModel model, SkillId skill) {
        Latent latent = Latent.ofSkill(model, skill, calibration);
        return read(Features.ofSkill(model, skill, latent), skill.value());
    }

    /**
     * Standard error of that probability: p(1 − p)·√((w_θ + s)²V_u + (w_m + s)²V_us), the latent variances through the
     * readout; s is what both move it by through z_L (0 in the first model).
     */
    public double standardError(LearnerModel model, SkillId id, double p) {
        SkillState skill = model.skill(id);
        Latent latent = Latent.ofSkill(model, id, calibration);
        double s = Features.slopeOfLatent(Features.ofSkill(model, id, latent), weights) / latent.scale();
        double ability = weights[ABILITY] + s;
        double mean = weights[SKILL_MEAN] + s;
        double variance = ability * ability * model.learner().variance() + mean * mean * skill.variance();
        return p * (1 - p) * StrictMath.sqrt(variance);
    }

    /** How little is known of an item's difficulty: its variance, in squared logits. */
    public double uncertainty(Item item) {
        return calibration.item(item).variance();
    }

    Calibration calibration() {
        return calibration;
    }

    private double read(double[] phi, String skillSet) {
        Readout readout = calibration.readout();
        List<Double> delta = readout.delta(skillSet);
        double sum = delta.get(0) + delta.get(1) * Features.logWins(phi) + delta.get(2) * Features.logFails(phi);
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * phi[j];
        }
        return Logistic.sigma(sum);
    }
}
