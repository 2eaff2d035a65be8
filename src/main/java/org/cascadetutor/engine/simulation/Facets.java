package org.cascadetutor.engine.simulation;

import java.util.SplittableRandom;
import org.cascadetutor.engine.item.Item;

/**
 * What an item needs. A skill is made of ten facets, small things one knows or does not, from the plain (0) to the deep
 * (9). An easy item needs one of the four plainest, a medium item one of the eight deepest, a hard item two of those;
 * which ones is chance each time it is asked, as no two readings of a question turn on the same point. Pure.
 */
final class Facets {

    static final int OF_A_SKILL = 10;
    private static final int PLAIN = 4;
    private static final int FIRST_DEEP = 2;
    private static final int DEEP = OF_A_SKILL - FIRST_DEEP;

    /** How common easy, medium and hard items are in the course's plan. */
    private static final double EASY_SHARE = 0.30;

    private static final double MEDIUM_SHARE = 0.49;
    private static final double HARD_SHARE = 0.21;

    private Facets() {}

    /** The facets of each of its skills that an item needs this time, as the bits of a number. */
    static int needed(Item item, SplittableRandom chance) {
        return switch (item.level()) {
            case EASY -> 1 << chance.nextInt(PLAIN);
            case MEDIUM -> deep(chance);
            case HARD -> {
                int one = deep(chance);
                int other = deep(chance);
                while (other == one) {
                    other = deep(chance);
                }
                yield one | other;
            }
        };
    }

    private static int deep(SplittableRandom chance) {
        return 1 << FIRST_DEEP + chance.nextInt(DEEP);
    }

    /** How much quicker a facet is learned than the deepest: 1 for that, 1.9 for the plainest. */
    static double ease(int facet) {
        return 1.9 - 0.1 * facet;
    }

    /** The chance that an average item of the skill, also one that is in no bank, needs only facets among these. */
    static double covered(int known) {
        double plain = Integer.bitCount(known & (1 << PLAIN) - 1);
        double deep = Integer.bitCount(known >> FIRST_DEEP);
        return EASY_SHARE * plain / PLAIN
                + MEDIUM_SHARE * deep / DEEP
                + HARD_SHARE * deep * (deep - 1) / (DEEP * (DEEP - 1));
    }
}
