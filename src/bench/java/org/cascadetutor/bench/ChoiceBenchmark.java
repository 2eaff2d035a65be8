package org.cascadetutor.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Choosing among 500 items of 40 skills, and one observation, for learners who answered few or many. Goal: ≤ 100 µs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChoiceBenchmark {

    private static final int ITEMS = 500;
    private static final int SKILLS = 40;
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Param({"20", "400"})
    public int answered;

    /** How many answers the calibration in force was learned from: with none its context tables are empty, else full. */
    @Param({"0", "60000"})
    public int calibrated;

    private AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), Calibration.shipped());
    private final List<Candidate> bank = new ArrayList<>();
    private Pool pool;
    private LearnerModel model = LearnerModel.empty();
    private long seed;

    /** Makes bank and learner. */
    @Setup
    public void learner() {
        Set<SkillId> skills = new HashSet<>();
        for (int i = 0; i < ITEMS; i++) {
            SkillId skill = new SkillId("skill-" + i % SKILLS);
            skills.add(skill);
            Item item = new Item(new ItemId("item-" + i), List.of(skill), .25, AuthorLevel.values()[i % 3]);
            bank.add(new Candidate(item, Set.of("idea-" + i % SKILLS), true));
        }
        pool = new Pool(new Bank(bank, Map.of()), skills);
        if (calibrated > 0) {
            engine = new AdaptiveEngine(EngineSettings.current(), calibration());
        }
        for (int i = 0; i < answered; i++) {
            model = engine.observe(model, answer(i * 7 % ITEMS, i % 4 != 0, i)).model();
        }
    }

    /** What answers of 100 learners to questions in no order teach. */
    private Calibration calibration() {
        CalibrationRun run = new CalibrationRun(Snapshot.first(engine.calibration()));
        Random chance = new Random(1);
        LearnerModel[] learners = new LearnerModel[100];
        Arrays.fill(learners, LearnerModel.empty());
        for (int i = 0; i < calibrated; i++) {
            int learner = i % learners.length;
            Observation answer = answer(chance.nextInt(ITEMS), chance.nextInt(4) > 0, i);
            Updated updated = engine.observe(learners[learner], answer);
            learners[learner] = updated.model();
            run.take(new GivenAnswer(
                    answer,
                    updated.latent().mean(),
                    updated.latent().variance(),
                    updated.features(),
                    updated.contexts()));
        }
        return run.next(Map.of()).calibration();
    }

    private Observation answer(int item, boolean right, int second) {
        AnswerContext context = new AnswerContext(
                SessionKind.PRACTICE, Optional.empty(), Set.of(), right ? 3 : 1, NOW.minusSeconds(100_000L - second));
        return new Observation(bank.get(item).item(), right, 0, context);
    }

    @Benchmark
    public Decision chooseAmong500() {
        SessionView session = new SessionView(SessionKind.PRACTICE, List.of(), List.of(), false);
        return engine.choose(new ChoiceRequest(model, pool, session, NOW, seed++));
    }

    @Benchmark
    public LearnerModel observe() {
        AnswerContext context = new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), 3, NOW);
        return engine.observe(model, new Observation(bank.get(3).item(), true, 0, context))
                .model();
    }
}
