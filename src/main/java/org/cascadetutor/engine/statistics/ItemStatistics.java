package org.cascadetutor.engine.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cascadetutor.engine.item.ItemId;

/**
 * An item in classical test theory.
 *
 * @param facility mean score
 * @param discrimination correlation of the score with the learner's mean score on all other items answered; 0 where one of
 *     them does not vary
 * @param options as chosen, in order of their names; empty where there are none
 */
public record ItemStatistics(
        ItemId item, int answers, double facility, double discrimination, List<OptionStatistics> options) {

    private static final double LEAST_DISCRIMINATION = 0.15;
    private static final double LEAST_SHARE = 0.05;
    private static final double HARDEST = 0.2;
    private static final double EASIEST = 0.95;

    /** What an author should look at. */
    public enum Flag {
        /** Discrimination below .15. */
        HARDLY_DISCRIMINATES,
        /** Strong learners choose a distractor more than weak ones. */
        DISTRACTOR_OF_THE_STRONG,
        /** A distractor is chosen in fewer than 5 % of the answers. */
        DISTRACTOR_UNUSED,
        /** Facility below .2. */
        TOO_HARD,
        /** Facility above .95. */
        TOO_EASY
    }

    public ItemStatistics {
        options = List.copyOf(options);
    }

    /** The flags this item raises, in order. */
    public Set<Flag> flags() {
        Set<Flag> flags = new TreeSet<>();
        raise(flags, Flag.HARDLY_DISCRIMINATES, discrimination < LEAST_DISCRIMINATION);
        raise(flags, Flag.TOO_HARD, facility < HARDEST);
        raise(flags, Flag.TOO_EASY, facility > EASIEST);
        for (OptionStatistics option : options) {
            raise(flags, Flag.DISTRACTOR_OF_THE_STRONG, !option.key() && option.correlation() > 0);
            raise(flags, Flag.DISTRACTOR_UNUSED, !option.key() && option.share() < LEAST_SHARE);
        }
        return flags;
    }

    private static void raise(Set<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }
}
