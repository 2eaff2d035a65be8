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

    /** A ranked item with what it is ordered by, looked up once. */
    private record Fit(Ranked ranked, boolean outside, long distance, long lastSeen) {

        private static final Comparator<Fit> ORDER = Comparator.comparing(Fit::outside)
                .thenComparingLong(Fit::distance)
                .thenComparingLong(Fit::lastSeen)
                .thenComparing(fit -> fit.ranked.candidate().item().id());

        private static Fit of(Ranked ranked, LearnerModel model) {
            return new Fit(
                    ranked,
                    !inWindow(ranked),
                    StrictMath.round(StrictMath.abs(ranked.predicted() - TARGET) / GRAIN),
                    model.item(ranked.candidate().item().id()).lastSecond());
        }
    }

    /** The skill's fresh candidates, the best fitting first: in the window, near the target, least recently seen. */
    static List<Ranked> best(SkillId skill, ReasonCode reason, Situation situation) {
        return situation.freshOn(skill).stream()
                .map(candidate -> Fit.of(situation.ranked(candidate, skill, reason), situation.model()))
                .sorted(Fit.ORDER)
                .map(Fit::ranked)
                .toList();
    }

    static boolean inWindow(Ranked ranked) {
        return ranked.predicted() >= LOW && ranked.predicted() <= HIGH;
    }

    static Comparator<Ranked> leastRecentlySeen(LearnerModel model) {
        return Comparator.comparingLong((Ranked ranked) ->
                        model.item(ranked.candidate().item().id()).lastSecond())
                .thenComparing(ranked -> ranked.candidate().item().id());
    }
}
