package org.cascadetutor.engine.mastery;

import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.LearnerState;
import org.cascadetutor.engine.state.SkillState;

/**
 * The 44 readout features φ of an answer about to be given, in this order: 1; θ_u; mean m_us; −d_i; −mean s_k; slow and
 * fast residual averages; log1p of wins and fails on the skills (means) and of the learner; log1p attempts and wins on the
 * item; √(ΣV_us/k²); gap; one-hot of the last three outcomes at most on the skill set; same skill set as the previous
 * answer, and that times ±1 of its outcome (the first model's 32 end here); the item's slope times ability; z_L; z_L·|z_L|;
 * z_L·√(ΣV_us/k²); the item's standard deviation; the rates of seven context tables, 0 where a calibration does not hold
 * one. An average item, which mastery is read from, has no context: all seven are 0.
 */
public final class Features {

    /** How many there are. */
    public static final int COUNT = 44;

    private static final int LOG_WINS = 7;
    private static final int LOG_FAILS = 8;
    private static final int DEVIATION = 13;
    private static final int LATENT = 33;
    private static final int FIRST_PATTERN = 15;

    /** Where the rates of the context tables start. */
    static final int CONTEXTS = 37;

    private static final double SECONDS_PER_HOUR = 3600;

    private Features() {}

    /** The features for an item, its latent part known; `second` is the epoch second, 0 for no clock. */
    static double[] of(LearnerModel model, Item item, Latent latent, long second) {
        double[] phi = new double[COUNT];
        LearnerState learner = model.learner();
        ItemState tried = model.item(item.id());
        phi[0] = 1;
        phi[1] = learner.ability();
        phi[3] = -latent.item().value();
        phi[4] = -latent.skillDifficulty();
        phi[6] = learner.fastResidual();
        phi[9] = Counts.log1p(learner.wins());
        phi[10] = Counts.log1p(learner.answers() - learner.wins());
        phi[11] = Counts.log1p(tried.attempts());
        phi[12] = Counts.log1p(tried.wins());
        ofSkills(phi, model, item, second);
        phi[FIRST_PATTERN + Counts.pattern(model.skillSet(item.skillSet()).outcomes())] = 1;
        shape(phi, latent);
        if (learner.previousSkillSet().equals(item.skillSet())) {
            phi[30] = 1;
            phi[31] = learner.previousOutcome();
        }
        return phi;
    }

    private static void ofSkills(double[] phi, LearnerModel model, Item item, long second) {
        int k = item.skills().size();
        double answers = 0;
        double wins = 0;
        double variance = 0;
        for (SkillId id : item.skills()) {
            SkillState skill = model.skill(id);
            phi[2] += skill.mean() / k;
            phi[5] += skill.slowResidual() / k;
            phi[14] += gap(skill, model.learner().answers(), second) / k;
            answers += (double) skill.answers() / k;
            wins += (double) skill.wins() / k;
            variance += skill.variance() / k / k;
        }
        phi[LOG_WINS] = Counts.log1p(wins);
        phi[LOG_FAILS] = Counts.log1p(answers - wins);
        phi[DEVIATION] = StrictMath.sqrt(variance);
    }

    private static void shape(double[] phi, Latent latent) {
        double scaled = latent.scaled();
        phi[32] = latent.slope() * latent.learner().mean();
        phi[LATENT] = scaled;
        phi[34] = scaled * StrictMath.abs(scaled);
        phi[35] = scaled * phi[DEVIATION];
        phi[36] = StrictMath.sqrt(latent.item().variance());
    }

    /** log1p of the hours since the last answer on the skill; without a clock, of the answers in between. */
    private static double gap(SkillState skill, int position, long second) {
        if (skill.answers() == 0) {
            return 0;
        }
        return second > 0
                ? Counts.log1p(StrictMath.max(second - skill.lastSecond(), 0) / SECONDS_PER_HOUR)
                : Counts.log1p(position - skill.lastPosition() - 1);
    }

    /** The features of an average item of one skill, at once after the last answer: what mastery is read from. */
    static double[] ofSkill(LearnerModel model, SkillId id, Latent latent) {
        double[] phi = new double[COUNT];
        LearnerState learner = model.learner();
        SkillState skill = model.skill(id);
        phi[0] = 1;
        phi[1] = learner.ability();
        phi[2] = skill.mean();
        phi[4] = -latent.skillDifficulty();
        phi[5] = skill.slowResidual();
        phi[6] = learner.fastResidual();
        phi[LOG_WINS] = Counts.log1p(skill.wins());
        phi[LOG_FAILS] = Counts.log1p(skill.answers() - skill.wins());
        phi[9] = Counts.log1p(learner.wins());
        phi[10] = Counts.log1p(learner.answers() - learner.wins());
        phi[DEVIATION] = StrictMath.sqrt(skill.variance());
        phi[FIRST_PATTERN + Counts.pattern(skill.display().recent())] = 1;
        shape(phi, latent);
        return phi;
    }

    /** By how much the readout's sum moves per unit of z_L: w_33 + 2·w_34·|z_L| + w_35·sd; 0 in the first model. */
    static double slopeOfLatent(double[] phi, double[] w) {
        if (w.length <= LATENT) {
            return 0;
        }
        return w[LATENT] + 2 * w[34] * StrictMath.abs(phi[LATENT]) + w[35] * phi[DEVIATION];
    }

    static double logWins(double[] phi) {
        return phi[LOG_WINS];
    }

    static double logFails(double[] phi) {
        return phi[LOG_FAILS];
    }
}
