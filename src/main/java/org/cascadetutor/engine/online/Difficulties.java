package org.cascadetutor.engine.online;

import org.cascadetutor.engine.numbers.IntIndex;

/** What is known of items and skills: difficulties, item slopes and the mean μ, each with its variance. */
final class Difficulties {

    /** Columns of an item: d, its variance, slope a, its variance. */
    static final int ITEM_STRIDE = 4;

    static final int SLOPE = 2;
    static final int PAIR = 2;
    private static final int FIRST_LENGTH = 1024;

    double[] items = new double[0];
    double[] skills = new double[0];
    double mu = Priors.MU_MEAN;
    double muVariance = Priors.MU;

    /** Makes room for an item and its skills, at their priors. */
    void meet(OnlineItem item) {
        if ((item.number() + 1) * ITEM_STRIDE > items.length) {
            growItems((item.number() + 1) * ITEM_STRIDE);
        }
        for (int skill : item.skills()) {
            if ((skill + 1) * PAIR > skills.length) {
                growSkills((skill + 1) * PAIR);
            }
        }
    }

    private void growItems(int length) {
        int old = items.length;
        items = IntIndex.room(items, Math.max(length, FIRST_LENGTH));
        for (int at = old; at < items.length; at += ITEM_STRIDE) {
            items[at + 1] = Priors.ITEM;
            items[at + SLOPE + 1] = Priors.SLOPE;
        }
    }

    private void growSkills(int length) {
        int old = skills.length;
        skills = IntIndex.room(skills, Math.max(length, FIRST_LENGTH));
        for (int at = old; at < skills.length; at += PAIR) {
            skills[at + 1] = Priors.SKILL;
        }
    }
}
