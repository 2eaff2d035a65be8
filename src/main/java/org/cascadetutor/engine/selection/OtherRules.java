package org.cascadetutor.engine.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.state.LearnerModel;

/** The rules of diagnostic, review and mastery check, each a pure function from a situation to ranked questions. */
final class OtherRules {

    private static final int DIAGNOSTIC_LENGTH = 20;
    private static final double PRECISE_ENOUGH = 0.35;
    private static final int AMONG_BEST = 5;
    private static final int CHECK_LENGTH = 20;
    private static final int CHECKS_PER_SKILL = 2;
    private static final int DIAGNOSTIC_PICK = 4;

    private OtherRules() {}

    /** The most informative question comes next, or one of the best five by chance. */
    static Stream<Ranked> diagnostic(Situation situation) {
        if (asked(situation) >= DIAGNOSTIC_LENGTH || precise(situation)) {
            return Stream.of();
        }
        List<Ranked> best = situation
                .unasked()
                .filter(situation::aimsAt)
                .map(candidate -> situation.ranked(candidate, leastSure(candidate, situation), ReasonCode.DIAGNOSTIC))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -information(ranked, situation))
                        .thenComparing(ranked -> ranked.candidate().item().id()))
                .toList();
        return rotated(best, situation.chance(DIAGNOSTIC_PICK));
    }

    /** The standard error of the mean ability over the target skills, from their variances and the learner's. */
    private static boolean precise(Situation situation) {
        LearnerModel model = situation.model();
        int n = situation.targets().size();
        double skills = situation.targets().stream()
                .mapToDouble(skill -> model.skill(skill).variance())
                .sum();
        return n > 0 && StrictMath.sqrt(model.learner().variance() + skills / n / n) < PRECISE_ENOUGH;
    }

    /** p(1 − p) times how little is known of the skill. */
    private static double information(Ranked ranked, Situation situation) {
        double p = ranked.predicted();
        return p * (1 - p) * situation.model().skill(ranked.skill()).variance();
    }

    private static SkillId leastSure(Candidate candidate, Situation situation) {
        return candidate.item().skills().stream()
                .max(Comparator.comparingDouble((SkillId skill) ->
                                situation.model().skill(skill).variance())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Stream<Ranked> rotated(List<Ranked> best, SplittableRandom chance) {
        int by = best.isEmpty() ? 0 : chance.nextInt(Math.min(AMONG_BEST, best.size()));
        return IntStream.range(0, best.size()).mapToObj(i -> best.get((i + by) % best.size()));
    }

    /** Due skills, the least remembered first, each by its least recently seen question; as many as the day still allows. */
    static Stream<Ranked> review(Situation situation, PracticeRules practice) {
        if (situation.session().reviewsLeft() <= 0) {
            return Stream.of();
        }
        return practice.due(situation).flatMap(skill -> situation
                .unasked(skill)
                .map(candidate -> situation.ranked(candidate, skill, ReasonCode.DUE_REVIEW))
                .sorted(ItemRules.leastRecentlySeen(situation)));
    }

    /**
     * Two questions for each skill that is proficient and not yet mastered, mixed, verified ones only, unseen first; at most
     * twenty. Where all is mastered, it is checked again.
     */
    static Stream<Ranked> check(Situation situation) {
        if (asked(situation) >= CHECK_LENGTH) {
            return Stream.of();
        }
        Map<SkillId, Long> times = situation.session().skills().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Ranked> open =
                checks(situation, times, Optional.of(Level.PROFICIENT)).toList();
        return open.isEmpty() && times.isEmpty() ? checks(situation, times, Optional.empty()) : open.stream();
    }

    private static Stream<Ranked> checks(Situation situation, Map<SkillId, Long> times, Optional<Level> only) {
        return situation.targets().stream()
                .filter(skill -> times.containsKey(skill)
                        || only.map(level -> situation.standing(skill).level() == level)
                                .orElseGet(() -> situation.atLeast(skill, Level.PROFICIENT)))
                .filter(skill -> times.getOrDefault(skill, 0L) < CHECKS_PER_SKILL)
                .sorted(Comparator.comparing((SkillId skill) -> times.getOrDefault(skill, 0L))
                        .thenComparingDouble(skill -> situation.standing(skill).remembered())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(skill -> checksOf(skill, situation));
    }

    private static Stream<Ranked> checksOf(SkillId skill, Situation situation) {
        return situation
                .unasked(skill)
                .filter(Candidate::checkable)
                .map(candidate -> situation.ranked(candidate, skill, ReasonCode.CHECK))
                .sorted(ItemRules.leastRecentlySeen(situation));
    }

    private static int asked(Situation situation) {
        return situation.session().answered().size();
    }
}
