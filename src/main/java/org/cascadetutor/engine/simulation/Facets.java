package org.cascadetutor.engine.simulation;

import java.util.List;
import java.util.SplittableRandom;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;

/**
 * What an item needs: a skill is made of eight facets, small things one knows or does not; an easy item needs one of
 * them, a medium item two, a hard item three. Which ones follows from the item's name. Pure.
 */
final class Facets {

    static final int OF_A_SKILL = 8;

    private Facets() {}

    /** The facets of one of its skills that an item needs, as the bits of a number. */
    static int needed(Item item, SkillId skill) {
        SplittableRandom chance = new SplittableRandom(31L * item.id().value().hashCode() + skill.value().hashCode());
        int wanted = wanted(item.level());
        int bits = 0;
        while (Integer.bitCount(bits) < wanted) {
            bits |= 1 << chance.nextInt(OF_A_SKILL);
        }
        return bits;
    }

    private static int wanted(AuthorLevel level) {
        return 1 + List.of(AuthorLevel.EASY, AuthorLevel.MEDIUM, AuthorLevel.HARD).indexOf(level);
    }
}
