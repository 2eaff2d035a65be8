package org.cascadetutor.engine.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.MisconceptionState;

/**
 * The rules of practice, each a pure function from a situation to ranked questions; earlier rules come first. No rule goes
 * past a skill's prerequisites. Streams, because mostly the first three questions are all that is asked for.
 */
final class PracticeRules {

    private static final double REVIEW_SHARE = 0.3;
    private static final double EXPLORATION_SHARE = 0.15;
    private static final int EXPLORED_AMONG = 12;
    private static final int REVIEW_CHANCE = 1;
    private static final int EXPLORATION_CHANCE = 2;
    private static final int EXPLORATION_PICK = 3;

    /** A misconception comes back with this many other answers in between. */
    private static final int AFTER_ANSWERS = 2;

    private final Fsrs memory;
    private final List<Function<Situation, Stream<Ranked>>> inOrder = List.of(
            PracticeRules::sureAndWrong,
            PracticeRules::misconceptions,
            this::dueReviews,
            PracticeRules::exploration,
            PracticeRules::weakest);

    PracticeRules(Fsrs memory) {
        this.memory = memory;
    }

    /** All questions that may come next, the first choice first. */
    Stream<Ranked> ranked(Situation situation) {
        return inOrder.stream().flatMap(rule -> rule.apply(situation));
    }

    /** An idea the learner was sure of and wrong about: a different question on it comes first. */
    static Stream<Ranked> sureAndWrong(Situation situation) {
        return probing(situation, ReasonCode.SURE_AND_WRONG, 0);
    }

    /** Another idea that a wrong answer showed: a different question on it comes soon, unless all its skills settle. */
    static Stream<Ranked> misconceptions(Situation situation) {
        return probing(situation, ReasonCode.MISCONCEPTION, AFTER_ANSWERS);
    }

    private static Stream<Ranked> probing(Situation situation, ReasonCode reason, int after) {
        int now = situation.model().learner().answers();
        return situation.model().misconceptions().entrySet().stream()
                .filter(held -> held.getValue().sure() == (reason == ReasonCode.SURE_AND_WRONG))
                .filter(held -> now - held.getValue().position() > after)
                .sorted(Comparator.comparingInt((Map.Entry<String, MisconceptionState> held) ->
                                held.getValue().position())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(held -> situation.bank().showing(held.getKey()).stream()
                        .filter(one -> !one.item().id().equals(held.getValue().shownBy())))
                .filter(situation::aimsAt)
                .filter(situation::isFresh)
                .filter(candidate -> SkillRules.open(candidate, situation))
                .filter(candidate -> reason == ReasonCode.SURE_AND_WRONG || SkillRules.unsettled(candidate, situation))
                .map(candidate ->
                        situation.ranked(candidate, candidate.item().skills().get(0), reason));
    }

    /** What memory is about to lose, in a capped share of the choices and of the day; the least remembered first. */
    Stream<Ranked> dueReviews(Situation situation) {
        if (situation.session().reviewsLeft() <= 0
                || situation.chance(REVIEW_CHANCE).nextDouble() >= REVIEW_SHARE) {
            return Stream.of();
        }
        return due(situation)
                .filter(skill -> SkillRules.open(skill, situation))
                .flatMap(skill -> ItemRules.best(skill, ReasonCode.DUE_REVIEW, situation));
    }

    /** The target skills that are due, the least remembered first. */
    Stream<SkillId> due(Situation situation) {
        return situation.targets().stream()
                .filter(skill -> memory.due(situation.model().skill(skill).memory(), situation.today()))
                .sorted(Comparator.comparingDouble((SkillId skill) -> memory.retrievability(
                                situation.model().skill(skill).memory(), situation.today()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * In a small share of the choices, of the fitting questions of the weakest open skills that do not settle the one whose
     * difficulty is least known; where several are known as little, one of them by chance.
     */
    static Stream<Ranked> exploration(Situation situation) {
        if (situation.chance(EXPLORATION_CHANCE).nextDouble() >= EXPLORATION_SHARE) {
            return Stream.of();
        }
        List<Ranked> fitting = weakest(situation)
                .filter(ItemRules::inWindow)
                .filter(ranked -> !situation.session().tiredOf(ranked.skill()))
                .filter(ranked -> !SkillRules.settling(ranked.skill(), situation))
                .limit(EXPLORED_AMONG)
                .toList();
        double most = fitting.stream()
                .mapToDouble(one -> situation.uncertainty(one.candidate()))
                .max()
                .orElse(0);
        List<Ranked> least = fitting.stream()
                .filter(one -> situation.uncertainty(one.candidate()) >= most)
                .toList();
        return least.isEmpty()
                ? Stream.of()
                : Stream.of(least.get(situation.chance(EXPLORATION_PICK).nextInt(least.size()))
                        .because(ReasonCode.EXPLORATION));
    }

    /** The weakest open skill first; a skill that is only on the way to a target says so. */
    static Stream<Ranked> weakest(Situation situation) {
        return SkillRules.unlocked(situation).stream()
                .flatMap(skill -> ItemRules.best(skill, reason(skill, situation), situation));
    }

    private static ReasonCode reason(SkillId skill, Situation situation) {
        return situation.targets().contains(skill) ? ReasonCode.WEAKEST_SKILL : ReasonCode.PREREQUISITE;
    }

    /** Questions answered wrong and not right since, least recently seen first; asked for, so also a second time today. */
    static Stream<Ranked> mistakes(Situation situation) {
        return situation
                .unasked()
                .filter(situation::aimsAt)
                .filter(candidate ->
                        isMistake(situation.model().item(candidate.item().id())))
                .map(candidate ->
                        situation.ranked(candidate, candidate.item().skills().get(0), ReasonCode.REQUESTED))
                .sorted(ItemRules.leastRecentlySeen(situation));
    }

    private static boolean isMistake(ItemState state) {
        return state.attempts() > 0 && !state.lastCorrect();
    }
}
