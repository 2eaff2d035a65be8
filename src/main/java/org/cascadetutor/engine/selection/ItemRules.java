package org.cascadetutor.engine.selection;

import java.util.Comparator;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.SkillId;

/** Which of a skill's items fits a learner best. Pure. */
final class ItemRules {

    /** Harder than the usual .75 within .65 to .85: measured to teach and to prove more, see docs/simulation.md. */
    private static final double TARGET = 0.65;

    private static final double LOW = 0.5;
    private static final double HIGH = 0.85;

    /** Differences in fit below this are no differences. */
    private static final double GRAIN = 0.02;

    private ItemRules() {}

    /**
     * The skill's fresh items, the best fitting first: in the window, near the target; then the one whose difficulty is
     * least known, then the least recently seen.
     */
    static Stream<Ranked> best(SkillId skill, ReasonCode reason, Situation situation) {
        return situation
                .fresh(skill)
                .map(candidate -> situation.ranked(candidate, skill, reason))
                .sorted(fit(situation));
    }

    static boolean inWindow(Ranked ranked) {
        return ranked.predicted() >= LOW && ranked.predicted() <= HIGH;
    }

    private static Comparator<Ranked> fit(Situation situation) {
        return Comparator.comparing((Ranked ranked) -> !inWindow(ranked))
                .thenComparingLong(ranked -> StrictMath.round(StrictMath.abs(ranked.predicted() - TARGET) / GRAIN))
                .thenComparingDouble(ranked -> -situation.uncertainty(ranked.candidate()))
                .thenComparing(leastRecentlySeen(situation));
    }

    static Comparator<Ranked> leastRecentlySeen(Situation situation) {
        return Comparator.comparingLong((Ranked ranked) ->
                        situation.model().item(ranked.candidate().item().id()).lastSecond())
                .thenComparing(ranked -> ranked.candidate().item().id());
    }
}
