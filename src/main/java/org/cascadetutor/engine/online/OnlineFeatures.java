package org.cascadetutor.engine.online;

import org.cascadetutor.engine.numbers.Logs;

/** Fills the readout's features φ, in the order of the shipped weights, from a moment. */
final class OnlineFeatures {

    /** The features of the first form. */
    static final int FIRST_FORM = 32;

    /** Where the rates of the context tables start in the extended form. */
    static final int CONTEXTS = 37;

    private static final int FIRST_PATTERN = 15;

    private final double[] phi;
    private int pattern = FIRST_PATTERN;

    OnlineFeatures(int count) {
        phi = new double[count];
        phi[0] = 1;
    }

    double[] phi() {
        return phi;
    }

    /** For an item of difficulty d, and whether its skill set was the previous one. */
    void fill(Moment moment, double d, boolean same) {
        LearnerRow row = moment.row;
        phi[1] = row.ability;
        phi[2] = moment.mean;
        phi[3] = -d;
        phi[4] = -moment.ease;
        phi[5] = moment.slow;
        phi[6] = row.fast;
        phi[7] = Logs.log1p(moment.wins);
        phi[8] = Logs.log1p(Math.max(moment.answers - moment.wins, 0));
        phi[9] = Logs.log1p(row.wins);
        phi[10] = Logs.log1p(row.answers - row.wins);
        phi[11] = moment.itemAt < 0 ? 0 : Logs.log1p(row.items[moment.itemAt]);
        phi[12] = moment.itemAt < 0 ? 0 : Logs.log1p(row.items[moment.itemAt + 1]);
        phi[13] = Math.sqrt(moment.variance);
        phi[14] = moment.gap;
        phi[pattern] = 0;
        pattern = FIRST_PATTERN + moment.outcomes;
        phi[pattern] = 1;
        phi[30] = same ? 1 : 0;
        phi[31] = same ? 2 * row.outcome - 1 : 0;
    }

    /** The item's slope and the shape of the latent: a·ability, z_L, z_L·|z_L|, z_L·sd, the item's sd. */
    void fillShape(Moment moment, double slope, double itemVariance, double latent) {
        phi[32] = slope * (moment.row.ability + moment.mean);
        phi[33] = latent;
        phi[34] = latent * Math.abs(latent);
        phi[35] = latent * phi[13];
        phi[36] = Math.sqrt(itemVariance);
    }
}
