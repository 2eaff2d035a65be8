package org.cascadetutor.engine.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.simulation.SimulationReport.Line;

/**
 * Seeded synthetic learners on a course: the same learners under each way of choosing. Deterministic: the same course,
 * number and seed give the same report. See docs/simulation.md for the learners' model and what is counted.
 */
public final class Simulation {

    /** Nobody is asked more than this often what the course has, on average over its items. */
    private static final int ROUNDS = 8;

    private final AdaptiveEngine engine;
    private final SimulatedCourse course;

    public Simulation(AdaptiveEngine engine, SimulatedCourse course) {
        this.engine = engine;
        this.course = course;
    }

    /** Runs so many learners under each of these ways of choosing; the first is the one the report is about. */
    public SimulationReport run(int learners, long seed, List<Selector> selectors) {
        List<List<Outcome>> outcomes = selectors.stream()
                .map(selector -> outcomes(learners, seed, selector))
                .toList();
        List<Line> lines = IntStream.range(0, selectors.size())
                .mapToObj(i -> line(selectors.get(i), outcomes.get(i)))
                .toList();
        Set<ItemId> shown = new HashSet<>();
        outcomes.get(0).forEach(outcome -> shown.addAll(outcome.shown()));
        return new SimulationReport(learners, seed, lines, unreached(shown), unshown(shown));
    }

    private List<Outcome> outcomes(int learners, long seed, Selector selector) {
        int most = ROUNDS * course.items().size();
        long[] seeds = new SplittableRandom(seed).longs(learners).toArray();
        return IntStream.range(0, learners)
                .parallel()
                .mapToObj(i -> new Journey(
                                engine,
                                course,
                                new SimulatedLearner(course, seeds[i]),
                                Teacher.of(selector, engine, course, ~seeds[i]))
                        .walk(most))
                .toList();
    }

    private List<SkillId> unreached(Set<ItemId> shown) {
        return course.modules().stream()
                .flatMap(Set::stream)
                .filter(skill -> course.singles().of(skill).stream()
                        .noneMatch(one -> shown.contains(one.item().id())))
                .sorted()
                .toList();
    }

    private List<ItemId> unshown(Set<ItemId> shown) {
        return course.items().stream()
                .map(one -> one.item().id())
                .filter(id -> !shown.contains(id))
                .sorted()
                .toList();
    }

    private static Line line(Selector selector, List<Outcome> outcomes) {
        double[] questions =
                outcomes.stream().mapToDouble(Outcome::questions).sorted().toArray();
        return new Line(
                selector,
                (questions[(questions.length - 1) / 2] + questions[questions.length / 2]) / 2,
                IntStream.range(0, questions.length)
                                .mapToDouble(i -> questions[i])
                                .sum()
                        / questions.length,
                share(sum(outcomes, one -> one.reached() ? 1 : 0), outcomes.size()),
                share(sum(outcomes, one -> one.claims().falseRises()), sum(outcomes, one -> one.claims()
                        .rises())),
                share(sum(outcomes, one -> one.claims().wrongly()), sum(outcomes, one -> one.claims()
                        .proficient())),
                share(sum(outcomes, one -> one.claims().missed()), sum(outcomes, one -> one.claims()
                        .mastered())),
                IntStream.range(0, 3)
                        .mapToObj(level -> share(
                                sum(outcomes, one -> one.byLevel().get(level)),
                                sum(outcomes, one -> one.byLevel().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())))
                        .toList());
    }

    private static int sum(List<Outcome> outcomes, ToIntFunction<Outcome> what) {
        return outcomes.stream().mapToInt(what).sum();
    }

    /** A share of nothing is nothing. */
    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
