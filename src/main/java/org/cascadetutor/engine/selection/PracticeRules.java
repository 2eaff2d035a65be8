package org.cascadetutor.engine.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.state.MisconceptionState;

/** The rules of practice, each a pure function from a situation to ranked questions; earlier rules come first. */
final class PracticeRules {

    private static final double REVIEW_SHARE = 0.3;
    private static final double EXPLORATION_SHARE = 0.15;
    private static final int REVIEW_CHANCE = 1;
    private static final int EXPLORATION_CHANCE = 2;
    private static final int EXPLORATION_PICK = 3;

    /** A misconception comes back with this many other answers in between. */
    private static final int AFTER_ANSWERS = 2;

    private final Fsrs memory;

    PracticeRules(Fsrs memory) {
        this.memory = memory;
    }

    /** All questions that may come next, the first choice first; ranked only as far as they are asked for. */
    Stream<Ranked> ranked(Situation situation) {
        return Stream.<Function<Situation, Stream<Ranked>>>of(
                        one -> sureAndWrong(one).stream(),
                        one -> misconceptions(one).stream(),
                        this::dueReviews,
                        one -> exploration(one).stream(),
                        PracticeRules::weakest)
                .flatMap(rule -> rule.apply(situation));
    }

    /** An idea the learner was sure of and wrong about: a different question on it comes first. */
    List<Ranked> sureAndWrong(Situation situation) {
        return probing(situation, ReasonCode.SURE_AND_WRONG, true, 0);
    }

    /** Another idea that a wrong answer showed: a different question on it comes soon. */
    List<Ranked> misconceptions(Situation situation) {
        return probing(situation, ReasonCode.MISCONCEPTION, false, AFTER_ANSWERS);
    }

    private static List<Ranked> probing(Situation situation, ReasonCode reason, boolean sure, int after) {
        int now = situation.model().learner().answers();
        return situation.model().misconceptions().entrySet().stream()
                .filter(held -> held.getValue().sure() == sure)
                .filter(held -> now - held.getValue().position() > after)
                .sorted(Comparator.comparingInt((Map.Entry<String, MisconceptionState> held) ->
                                held.getValue().position())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(held -> situation.fresh().stream()
                        .filter(situation::aimsAt)
                        .filter(candidate -> candidate.misconceptions().contains(held.getKey()))
                        .filter(candidate ->
                                !candidate.item().id().equals(held.getValue().shownBy()))
                        .map(candidate -> situation.ranked(
                                candidate, candidate.item().skills().get(0), reason)))
                .toList();
    }

    /** What memory is about to lose, in a capped share of the choices; the least remembered first. */
    Stream<Ranked> dueReviews(Situation situation) {
        if (situation.chance(REVIEW_CHANCE).nextDouble() >= REVIEW_SHARE) {
            return Stream.empty();
        }
        return due(situation, situation.request().pool().targets().stream())
                .flatMap(skill -> ItemRules.best(skill, ReasonCode.DUE_REVIEW, situation).stream());
    }

    /** The skills among these that are due, the least remembered first. */
    Stream<SkillId> due(Situation situation, Stream<SkillId> among) {
        long today = Days.of(situation.request().now());
        return among.filter(skill -> memory.due(situation.model().skill(skill).memory(), today))
                .sorted(Comparator.comparingDouble((SkillId skill) -> memory.retrievability(
                                situation.model().skill(skill).memory(), today))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** In a small share of the choices, any fitting question of the weakest open skill, so that all difficulties are learned. */
    List<Ranked> exploration(Situation situation) {
        if (situation.chance(EXPLORATION_CHANCE).nextDouble() >= EXPLORATION_SHARE) {
            return List.of();
        }
        List<Ranked> fitting = weakest(situation)
                .filter(ItemRules::inWindow)
                .map(ranked ->
                        new Ranked(ranked.candidate(), ranked.skill(), ReasonCode.EXPLORATION, ranked.predicted()))
                .toList();
        return fitting.isEmpty()
                ? List.of()
                : List.of(fitting.get(situation.chance(EXPLORATION_PICK).nextInt(fitting.size())));
    }

    /** The weakest open skill first; a skill that is only on the way to a target says so. */
    static Stream<Ranked> weakest(Situation situation) {
        return SkillRules.unlocked(situation).stream()
                .flatMap(skill -> ItemRules.best(skill, reason(skill, situation), situation).stream());
    }

    private static ReasonCode reason(SkillId skill, Situation situation) {
        return situation.request().pool().targets().contains(skill)
                ? ReasonCode.WEAKEST_SKILL
                : ReasonCode.PREREQUISITE;
    }

    /** Questions answered wrong and not right since, least recently seen first; asked for, so also a second time today. */
    List<Ranked> mistakes(Situation situation) {
        return situation.unasked().stream()
                .filter(situation::aimsAt)
                .filter(candidate -> {
                    var state = situation.model().item(candidate.item().id());
                    return state.attempts() > 0 && !state.lastCorrect();
                })
                .map(candidate ->
                        situation.ranked(candidate, candidate.item().skills().get(0), ReasonCode.REQUESTED))
                .sorted(ItemRules.leastRecentlySeen(situation.model()))
                .toList();
    }

    /** Whether every target skill is proficient or above. */
    boolean mastered(Situation situation) {
        return situation.request().pool().targets().stream()
                .allMatch(skill -> situation.atLeast(skill, Level.PROFICIENT));
    }
}
