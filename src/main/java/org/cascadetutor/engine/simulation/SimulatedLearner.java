package org.cascadetutor.engine.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;

/**
 * A learner who knows facets and holds misconceptions. This is a model of its own, on purpose unlike the engine's: no
 * ability, no logistic curve, no Kalman filter. Not thread-safe; all chance comes from the seed.
 *
 * <p>An item is answered right if all its facets are known (but for slips), else by guessing, which a held misconception
 * spoils. The feedback teaches missing facets, the one asked about and some beside it, the quicker the more of what the
 * skill builds on is known and the easier the skill is to pick up; it may end a misconception. Overnight facets are forgotten, the less the more often they were of use.
 */
final class SimulatedLearner {

    private static final double SLIP = 0.03;
    private static final double LURED = 0.85;
    private static final double ENDED_BY_FEEDBACK = 0.5;
    private static final double BESIDE = 0.5;
    private static final double EASE_SPREAD = 0.6;
    private static final double UNREADY = 0.35;
    private static final double FIRST_STABILITY_DAYS = 30;
    private static final int MOST_USES = 6;

    private final Bank bank;
    private final SplittableRandom chance;
    private final double quickness;
    private final Map<SkillId, Knowledge> skills = new HashMap<>();
    private final Set<String> misconceptions = new HashSet<>();

    /** What is known of one skill: the facets as bits, and how often each was of use. */
    private static final class Knowledge {
        private final double ease;
        private int known;
        private final int[] uses = new int[Facets.OF_A_SKILL];

        private Knowledge(double ease) {
            this.ease = ease;
        }

        private double share() {
            return (double) Integer.bitCount(known) / Facets.OF_A_SKILL;
        }
    }

    SimulatedLearner(SimulatedCourse course, long seed) {
        this.bank = course.singles();
        this.chance = new SplittableRandom(seed);
        this.quickness = 0.4 + 0.2 * chance.nextDouble();
        course.modules().forEach(module -> begin(module, 0.6 * chance.nextDouble()));
        course.items().stream()
                .flatMap(candidate -> candidate.misconceptions().stream())
                .distinct()
                .sorted()
                .filter(idea -> chance.nextDouble() < 0.35)
                .forEach(misconceptions::add);
    }

    /** People come with very different things behind them: what is known beforehand differs by module and by skill. */
    private void begin(Set<SkillId> module, double before) {
        for (SkillId skill : module.stream().sorted().toList()) {
            Knowledge knowledge = new Knowledge(naturalEase(skill));
            double here = before * 2 * chance.nextDouble();
            for (int facet = 0; facet < Facets.OF_A_SKILL; facet++) {
                knowledge.known |= chance.nextDouble() < here * Facets.ease(facet) ? 1 << facet : 0;
            }
            skills.put(skill, knowledge);
        }
    }

    /**
     * How quickly a skill is picked up, the same for all learners: log-normal with spread .6. Rates of learning differ much
     * between skills and little between learners, who differ in what they bring (Koedinger et al., PNAS 2023).
     */
    private static double naturalEase(SkillId skill) {
        SplittableRandom own = new SplittableRandom(skill.value().hashCode());
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - own.nextDouble()))
                * StrictMath.cos(2 * StrictMath.PI * own.nextDouble());
        return StrictMath.exp(EASE_SPREAD * normal);
    }

    /** An answer, and the idea behind it if it was a misconception. */
    record Response(boolean correct, Optional<String> shown) {}

    /** Answers an item and learns from its feedback. */
    Response answer(Candidate candidate) {
        Item item = candidate.item();
        Optional<String> lure = candidate.misconceptions().stream()
                .sorted()
                .filter(misconceptions::contains)
                .findFirst();
        int needed = Facets.needed(item, chance);
        boolean knows = item.skills().stream().allMatch(skill -> has(skill, needed));
        boolean lured = !knows && lure.isPresent() && chance.nextDouble() < LURED;
        boolean correct = knows ? chance.nextDouble() >= SLIP : !lured && chance.nextDouble() < item.guessFloor();
        learn(item, needed, knows && correct);
        if (lured && chance.nextDouble() < ENDED_BY_FEEDBACK) {
            lure.ifPresent(misconceptions::remove);
        }
        return new Response(correct, lured ? lure : Optional.empty());
    }

    /** Forgets for some days: a facet used n times is kept for a day with probability .9^(1/(30·2^n)). */
    void sleep(double days) {
        for (SkillId skill : skills.keySet().stream().sorted().toList()) {
            Knowledge knowledge = skills.get(skill);
            for (int facet = 0; facet < Facets.OF_A_SKILL; facet++) {
                double stability = FIRST_STABILITY_DAYS * (1 << Math.min(knowledge.uses[facet], MOST_USES));
                if (chance.nextDouble() > StrictMath.pow(0.9, days / stability)) {
                    knowledge.known &= ~(1 << facet);
                }
            }
        }
    }

    /** Probability of a right answer on an average item of the skill, without guessing: the truth to be estimated. */
    double truth(SkillId skill) {
        return (1 - SLIP) * Facets.covered(skills.get(skill).known);
    }

    private boolean has(SkillId skill, int needed) {
        return !skills.containsKey(skill) || (skills.get(skill).known & needed) == needed;
    }

    private void learn(Item item, int needed, boolean used) {
        for (SkillId skill : item.skills()) {
            if (skills.containsKey(skill)) {
                Knowledge knowledge = skills.get(skill);
                learn(knowledge, needed, quickness * knowledge.ease * readiness(skill), used);
            }
        }
    }

    private void learn(Knowledge knowledge, int needed, double rate, boolean used) {
        for (int facet = 0; facet < Facets.OF_A_SKILL; facet++) {
            int bit = 1 << facet;
            boolean asked = (needed & bit) != 0;
            if ((knowledge.known & bit) == 0) {
                double here = StrictMath.min(1, rate * Facets.ease(facet) * (asked ? 1 : BESIDE));
                knowledge.known |= chance.nextDouble() < here ? bit : 0;
            } else if (asked && used) {
                knowledge.uses[facet]++;
            }
        }
    }

    /** From .35 where nothing is known of what the skill builds on to 1 where all is. */
    private double readiness(SkillId skill) {
        double share = bank.prerequisites(skill).stream()
                .filter(skills::containsKey)
                .mapToDouble(before -> skills.get(before).share())
                .average()
                .orElse(1);
        return UNREADY + (1 - UNREADY) * share;
    }
}
