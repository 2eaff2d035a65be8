package org.cascadetutor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cascadetutor.engine.simulation.SimulationReport;

/** A simulation's report as it is printed: shares from 0 to 1, ratios of median questions. */
record SimulationView(
        int learners,
        long seed,
        List<Row> selectors,
        Map<String, Double> ratios,
        List<String> skillsOutOfReach,
        List<String> itemsNeverShown) {

    /** One way of choosing. */
    record Row(
            String selector,
            double medianQuestions,
            double meanQuestions,
            double reached,
            double falseAtRise,
            double falseAtEnd,
            double missed,
            double easy,
            double medium,
            double hard) {

        static Row of(SimulationReport.Line line) {
            return new Row(
                    line.selector().name().toLowerCase(Locale.ROOT),
                    line.medianQuestions(),
                    line.meanQuestions(),
                    line.reached(),
                    line.falseAtRise(),
                    line.falseAtEnd(),
                    line.missed(),
                    line.levels().get(0),
                    line.levels().get(1),
                    line.levels().get(2));
        }

        String text() {
            return "%-9s %8.0f %8.0f %8.0f%% %9.1f%% %8.1f%% %7.1f%%   %2.0f/%2.0f/%2.0f"
                    .formatted(
                            selector,
                            medianQuestions,
                            meanQuestions,
                            100 * reached,
                            100 * falseAtRise,
                            100 * falseAtEnd,
                            100 * missed,
                            100 * easy,
                            100 * medium,
                            100 * hard);
        }
    }

    static SimulationView of(SimulationReport report) {
        Map<String, Double> ratios = new TreeMap<>();
        report.lines().stream()
                .skip(1)
                .forEach(line ->
                        ratios.put(line.selector().name().toLowerCase(Locale.ROOT), report.ratioTo(line.selector())));
        return new SimulationView(
                report.learners(),
                report.seed(),
                report.lines().stream().map(Row::of).toList(),
                ratios,
                report.unreachedSkills().stream().map(Object::toString).toList(),
                report.unshownItems().stream().map(Object::toString).toList());
    }

    /** For people. */
    Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "%d learners, seed %d; questions until 90 %% of the skills are truly mastered"
                                        .formatted(learners, seed),
                                "selector    median     mean   reached false@rise false@end missed    easy/medium/hard %"),
                        selectors.stream().map(Row::text),
                        ratios.entrySet().stream().map(ratio -> "median, as a share of %s: %.1f %%"
                                .formatted(ratio.getKey(), 100 * ratio.getValue())),
                        Stream.of(
                                "skills out of reach: " + named(skillsOutOfReach),
                                "items never shown: " + named(itemsNeverShown)))
                .flatMap(lines -> lines);
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "none" : names.size() + " (" + String.join(", ", names) + ")";
    }
}
