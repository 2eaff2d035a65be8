package org.cascadetutor.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.junit.jupiter.api.Test;

/** The simulation on a generated course of two modules, twelve skills and sixty items. */
class SimulationTest {

    private static final int SKILLS = 12;
    private static final int ITEMS_EACH = 5;

    private final Simulation simulation =
            new Simulation(new AdaptiveEngine(EngineSettings.current(), Calibration.shipped()), course());

    @Test
    void theSameSeedGivesTheSameReportAndAnotherSeedAnother() {
        List<Selector> adaptive = List.of(Selector.ADAPTIVE);
        SimulationReport report = simulation.run(6, 5, adaptive);
        assertThat(simulation.run(6, 5, adaptive)).isEqualTo(report);
        assertThat(simulation.run(6, 6, adaptive).lines()).isNotEqualTo(report.lines());
    }

    @Test
    void learnersMasterTheCourseAndTheEngineKnowsIt() {
        SimulationReport report = simulation.run(
                30, 1, List.of(Selector.ADAPTIVE, Selector.RANDOM, Selector.FIXED));
        SimulationReport.Line adaptive = report.lines().get(0);
        assertThat(adaptive.reached()).isGreaterThan(.9);
        assertThat(adaptive.medianQuestions()).isLessThan((double) 12 * SKILLS * ITEMS_EACH / 4);
        assertThat(adaptive.falseAtEnd()).isLessThan(.1);
        assertThat(report.lines()).extracting(SimulationReport.Line::selector).containsExactly(Selector.values());
        assertThat(report.unreachedSkills()).isEmpty();
        assertThat(report.unshownItems()).isEmpty();
    }

    @Test
    void theTruthRisesWithAnswersAndFallsWithTime() {
        SimulatedCourse course = course();
        SimulatedLearner learner = new SimulatedLearner(course, 3);
        double before = average(course, learner);
        for (int round = 0; round < 6; round++) {
            course.items().forEach(learner::answer);
        }
        double after = average(course, learner);
        learner.sleep(2_000);
        assertThat(after).isGreaterThan(before + .2).isGreaterThan(.85);
        assertThat(average(course, learner)).isLessThan(after - .2);
    }

    private static double average(SimulatedCourse course, SimulatedLearner learner) {
        return course.skills().stream().mapToDouble(learner::truth).average().orElseThrow();
    }

    private static SimulatedCourse course() {
        List<Candidate> items = new ArrayList<>();
        Map<SkillId, Set<SkillId>> prerequisites = new HashMap<>();
        List<Set<SkillId>> lessons = new ArrayList<>();
        for (int s = 0; s < SKILLS; s++) {
            SkillId skill = new SkillId("skill-%02d".formatted(s));
            prerequisites.put(skill, s % 3 == 0 ? Set.of() : Set.of(new SkillId("skill-%02d".formatted(s - 1))));
            if (s % 3 == 0) {
                lessons.add(new HashSet<>());
            }
            lessons.get(lessons.size() - 1).add(skill);
            for (int i = 0; i < ITEMS_EACH; i++) {
                ItemId id = new ItemId("item-%02d-%d".formatted(s, i));
                Item item = new Item(id, List.of(skill), .25, AuthorLevel.values()[i % 3]);
                items.add(new Candidate(item, Set.of("idea-" + s), true));
            }
        }
        Bank bank = new Bank(items, prerequisites);
        Set<SkillId> first = new HashSet<>(lessons.get(0));
        first.addAll(lessons.get(1));
        Set<SkillId> second = new HashSet<>(lessons.get(2));
        second.addAll(lessons.get(3));
        return new SimulatedCourse(bank, bank, bank, Map.of(), lessons, List.of(first, second));
    }
}
