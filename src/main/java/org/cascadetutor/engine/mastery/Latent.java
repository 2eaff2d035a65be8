package org.cascadetutor.engine.mastery;

import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.SkillState;

/**
 * The latent part before an answer: z = μ + θ_u + (1/k)Σm_us − d_i − (1/k)Σs_k with variance V.
 *
 * @param z in logits
 * @param variance V = V_u + ΣV_us/k² + V_i + ΣV_k/k² + V_μ
 * @param learner θ_u + (1/k)Σm_us, the part that is the learner's
 * @param item its difficulty d_i with variance
 * @param slope of the item on ability
 * @param skillDifficulty (1/k)Σs_k
 */
record Latent(double z, double variance, LatentPart learner, Difficulty item, double slope, double skillDifficulty) {

    /** An average item nobody needs to learn about: difficulty 0, known. */
    private static final Difficulty AVERAGE = new Difficulty(0, 0);

    static Latent of(LearnerModel model, Item item, Calibration calibration) {
        int k = item.skills().size();
        double mean = 0;
        double meanVariance = 0;
        double difficulty = 0;
        double difficultyVariance = 0;
        for (SkillId id : item.skills()) {
            SkillState skill = model.skill(id);
            Difficulty known = calibration.skill(id);
            mean += skill.mean() / k;
            meanVariance += skill.variance() / k / k;
            difficulty += known.value() / k;
            difficultyVariance += known.variance() / k / k;
        }
        Difficulty own = calibration.item(item);
        double variance = model.learner().variance()
                + meanVariance
                + own.variance()
                + difficultyVariance
                + calibration.mu().variance();
        double z = calibration.mu().value() + model.learner().ability() + mean - own.value() - difficulty;
        LatentPart learner =
                new LatentPart(model.learner().ability() + mean, model.learner().variance() + meanVariance);
        return new Latent(
                z, variance, learner, own, calibration.slope(item.id()).value(), difficulty);
    }

    /** One skill on an average item: what mastery is read from. */
    static Latent ofSkill(LearnerModel model, SkillId id, Calibration calibration) {
        SkillState skill = model.skill(id);
        Difficulty known = calibration.skill(id);
        LatentPart learner = new LatentPart(
                model.learner().ability() + skill.mean(), model.learner().variance() + skill.variance());
        double variance =
                learner.variance() + known.variance() + calibration.mu().variance();
        double z = calibration.mu().value() + learner.mean() - known.value();
        return new Latent(z, variance, learner, AVERAGE, 0, known.value());
    }

    /** z_L = z/√(1 + πV/8), the latent part's prediction in logits. */
    double scaled() {
        return z / scale();
    }

    /** √(1 + πV/8): what the uncertainty divides z by. */
    double scale() {
        return StrictMath.sqrt(1 + StrictMath.PI / 8 * variance);
    }

    /** p_L = σ(z/√(1 + πV/8)), the prediction of the latent part alone. */
    double probability() {
        return Logistic.sigma(scaled());
    }

    /**
     * How far this answer moves everything, per unit of a part's variance: g/(1 + hV), with q = σ(z), p = c + (1 − c)q,
     * g = (y − p)·q/p.
     */
    double step(boolean correct, double guessFloor) {
        double q = Logistic.sigma(z);
        double p = guessFloor + (1 - guessFloor) * q;
        return ((correct ? 1 : 0) - p) * q / p / (1 + curvature(guessFloor) * variance);
    }

    /** How much surer this answer makes us, per unit of a part's squared variance: h/(1 + hV). */
    double shrink(double guessFloor) {
        double h = curvature(guessFloor);
        return h / (1 + h * variance);
    }

    /** h = max(q²(1 − p)/p, 1e-4), which is q(1 − q) without a guess floor. */
    private double curvature(double guessFloor) {
        double q = Logistic.sigma(z);
        double p = guessFloor + (1 - guessFloor) * q;
        double h = guessFloor == 0 ? q * (1 - q) : q * q * (1 - p) / p;
        return StrictMath.max(h, 1e-4);
    }
}
