package org.cascadetutor.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.simulation.Selector;
import org.cascadetutor.engine.simulation.SimulatedCourse;
import org.cascadetutor.engine.simulation.Simulation;
import org.cascadetutor.engine.simulation.SimulationReport;
import org.cascadetutor.practice.turn.CourseBanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Synthetic learners on a real course: no server, no database. */
@Command(name = "simulate", description = "Send synthetic learners through a course.", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @Option(names = "--course", required = true, paramLabel = "DIR", description = "The folder of one course.")
    private Path folder;

    @Option(names = "--learners", defaultValue = "40", description = "How many (default 40).")
    private int learners;

    @Option(names = "--seed", defaultValue = "1", description = "Decides all chance (default 1).")
    private long seed;

    @Option(
            names = "--selector",
            defaultValue = "adaptive",
            description = "adaptive, random or fixed; the others run beside it.")
    private String selector;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + ".");
            return 2;
        }
        if (learners < 1 || !known(selector)) {
            System.err.println("--learners is 1 or more; --selector is adaptive, random or fixed.");
            return 2;
        }
        Path absolute = folder.toAbsolutePath().normalize();
        Compilation compilation = Compiler.compile(SourceScan.of(absolute.getParent()));
        return compilation
                .catalogue()
                .course(absolute.getFileName().toString())
                .filter(course -> !course.questions().isEmpty())
                .map(this::simulate)
                .orElseGet(() -> {
                    System.err.println(folder + " holds no course with questions; `check` says why.");
                    return 2;
                });
    }

    private Integer simulate(Course course) {
        AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
        CourseBanks banks = CourseBanks.of(course);
        SimulatedCourse simulated = new SimulatedCourse(
                banks.practice(),
                banks.check(),
                banks.singles(),
                CourseBanks.following(course),
                course.lessons().stream()
                        .map(Lesson::skills)
                        .map(SimulateCommand::ids)
                        .toList(),
                course.modules().stream()
                        .map(module -> module.lessons().stream()
                                .flatMap(lesson -> lesson.skills().stream())
                                .toList())
                        .map(SimulateCommand::ids)
                        .toList());
        print(new Simulation(engine, simulated).run(learners, seed, selectors()));
        return 0;
    }

    private static Set<SkillId> ids(List<Skill> skills) {
        return skills.stream().map(Skill::id).collect(Collectors.toSet());
    }

    private List<Selector> selectors() {
        Set<Selector> inOrder = new LinkedHashSet<>();
        inOrder.add(Selector.valueOf(selector.toUpperCase(Locale.ROOT)));
        inOrder.addAll(List.of(Selector.values()));
        return List.copyOf(inOrder);
    }

    private static boolean known(String name) {
        return List.of("adaptive", "random", "fixed").contains(name);
    }

    private void print(SimulationReport report) {
        if (format == Format.json) {
            try {
                System.out.println(new ObjectMapper().writeValueAsString(SimulationView.of(report)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        } else {
            SimulationView.of(report).lines().forEach(System.out::println);
        }
    }
}
