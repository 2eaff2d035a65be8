package org.cascadetutor.engine.online;

import org.cascadetutor.engine.numbers.Sigma;

/**
 * The latent part's prediction p_L = σ(z/√(1 + πV/8)) and its step after an answer: with q = σ(z), p = c + (1 − c)q,
 * g = (y − p)q/p and h = q²(1 − p)/p (q(1 − q) where c = 0), each part x moves by v_x·a·g/(1 + hV) and its variance by
 * −v_x²a²h/(1 + hV) + drift.
 */
final class LatentStep {

    private static final double LEAST_CURVATURE = 1e-4;
    private static final double PROBIT = StrictMath.PI / 8;

    private double latent;
    private double probability;
    private double score;
    private double information;
    private double gain;
    private double shrink;

    void read(Moment moment) {
        latent = moment.z / Math.sqrt(1 + PROBIT * moment.total);
        probability = Sigma.of(latent);
    }

    /** z_L in logits. */
    double latent() {
        return latent;
    }

    double probability() {
        return probability;
    }

    double score() {
        return score;
    }

    double information() {
        return information;
    }

    /** Sets score g and information h of an outcome y where σ gives q and the guess floor is c. */
    void score(double q, double c, int y) {
        if (c == 0) {
            score = y - q;
            information = q * (1 - q);
        } else {
            double p = c + (1 - c) * q;
            score = (y - p) * q / p;
            information = q * q * (1 - p) / p;
        }
    }

    /** The item's slope a on the learner's ability: one Kalman step at z + a·ability. */
    void learnSlope(Moment moment, Difficulties known, int y) {
        double[] items = known.items;
        int at = moment.item.number() * Difficulties.ITEM_STRIDE + Difficulties.SLOPE;
        double ability = moment.row.ability + moment.mean;
        double v = items[at + 1];
        score(Sigma.of(moment.z + items[at] * ability), moment.item.guessFloor(), y);
        double h = Math.max(information, LEAST_CURVATURE);
        double den = 1 + h * v * ability * ability;
        items[at] += v * ability * score / den;
        items[at + 1] = v - v * v * ability * ability * h / den;
    }

    /** Learner, skills, item and mean. */
    void learn(Moment moment, Difficulties known, int y) {
        score(Sigma.of(moment.z), moment.item.guessFloor(), y);
        double h = Math.max(information, LEAST_CURVATURE);
        double den = 1 + h * moment.total;
        gain = score / den;
        shrink = h / den;
        LearnerRow row = moment.row;
        double v = row.variance;
        row.ability += v * gain;
        row.variance = v - v * v * shrink + Priors.DRIFT_LEARNER;
        for (int j = 0; j < moment.item.skills().length; j++) {
            learnSkill(moment, known.skills, j);
        }
        int at = moment.item.number() * Difficulties.ITEM_STRIDE;
        v = known.items[at + 1];
        known.items[at] -= v * gain;
        known.items[at + 1] = v - v * v * shrink;
        v = known.muVariance;
        known.mu += v * gain;
        known.muVariance = v - v * v * shrink;
    }

    private void learnSkill(Moment moment, double[] known, int j) {
        double a = moment.share;
        double[] own = moment.row.skills;
        int at = moment.skillAt[j];
        double v = own[at + LearnerRow.VARIANCE];
        own[at] += v * a * gain;
        own[at + LearnerRow.VARIANCE] = v - v * v * a * a * shrink + Priors.DRIFT_SKILL;
        at = moment.item.skills()[j] * Difficulties.PAIR;
        v = known[at + 1];
        known[at] -= v * a * gain;
        known[at + 1] = v - v * v * a * a * shrink;
    }
}
