package org.cascadetutor.engine.selection;

import java.util.Comparator;
import java.util.List;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;

/** Which of a skill's items fits a learner best. Pure. */
final class ItemRules {

    private static final double TARGET = 0.75;
    private static final double LOW = 0.65;
    private static final double HIGH = 0.85;

    /** Differences in fit below this are no differences: they are decided by when the item was last seen. */
    private static final double GRAIN = 0.02;

    private ItemRules() {}

    /** The skill's fresh candidates, the best fitting first: in the window, near the target, least recently seen. */
    static List<Ranked> best(SkillId skill, ReasonCode reason, Situation situation) {
        return situation.freshOn(skill).stream()
                .map(candidate -> situation.ranked(candidate, skill, reason))
                .sorted(fit(situation.model()))
                .toList();
    }

    static boolean inWindow(Ranked ranked) {
        return ranked.predicted() >= LOW && ranked.predicted() <= HIGH;
    }

    private static Comparator<Ranked> fit(LearnerModel model) {
        return Comparator.comparing((Ranked ranked) -> !inWindow(ranked))
                .thenComparingLong(ranked -> StrictMath.round(StrictMath.abs(ranked.predicted() - TARGET) / GRAIN))
                .thenComparing(leastRecentlySeen(model));
    }

    static Comparator<Ranked> leastRecentlySeen(LearnerModel model) {
        return Comparator.comparingLong((Ranked ranked) ->
                        model.item(ranked.candidate().item().id()).lastSecond())
                .thenComparing(ranked -> ranked.candidate().item().id());
    }
}
