package org.cascadetutor.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cascadetutor.engine.online.OnlineItem;
import org.cascadetutor.engine.online.OnlineModel;
import org.cascadetutor.engine.tracing.TracingSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Predict and update, one answer after another: 500 learners with 400 answers each on 800 items of 80 skills, one item in
 * three on two skills. Goal: 1,000,000 per second on one core.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OnlineBenchmark {

    private static final int ANSWERS = 200_000;
    private static final int LEARNERS = 500;
    private static final int ITEMS = 800;
    private static final int SKILLS = 80;

    @Param({"reference", "current"})
    public String form;

    /** In turn: each learner's answers together, as in a file; mixed: as they reach a server. */
    @Param({"inTurn", "mixed"})
    public String order;

    private final OnlineItem[] items = new OnlineItem[ITEMS];
    private final int[] learner = new int[ANSWERS];
    private final int[] item = new int[ANSWERS];
    private final boolean[] correct = new boolean[ANSWERS];
    private OnlineModel model;

    /** Makes the answers. */
    @Setup
    public void answers() {
        Random random = new Random(1);
        for (int i = 0; i < ITEMS; i++) {
            int skill = i % SKILLS;
            int[] one = {skill};
            int[] two = {skill, (skill + 1) % SKILLS};
            items[i] = i % 3 == 0 ? new OnlineItem(i, SKILLS + skill, two, 0) : new OnlineItem(i, skill, one, 0);
        }
        for (int i = 0; i < ANSWERS; i++) {
            learner[i] = order.equals("mixed") ? random.nextInt(LEARNERS) : i / (ANSWERS / LEARNERS);
            item[i] = (random.nextInt(5) * SKILLS * 2 + (i / 10 + random.nextInt(3)) % SKILLS) % ITEMS;
            correct[i] = random.nextInt(10) < 7;
        }
    }

    /** Nothing known before each round. */
    @Setup(Level.Invocation)
    public void cold() {
        model = new OnlineModel(form.equals("current") ? TracingSettings.current() : TracingSettings.reference());
    }

    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    public double predictAndUpdate() {
        double sum = 0;
        for (int i = 0; i < ANSWERS; i++) {
            sum += model.answer(learner[i], items[item[i]], correct[i], 0);
        }
        return sum;
    }
}
