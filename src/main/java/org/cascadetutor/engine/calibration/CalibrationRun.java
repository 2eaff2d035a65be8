package org.cascadetutor.engine.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * Learns the next calibration from answers in the order of the log: μ, item and skill difficulties, item slopes, context
 * tables and the readout, by the online formulas, from what each answer stored.
 *
 * <pre>{@code
 * CalibrationRun run = new CalibrationRun(snapshot);
 * answers.forEach(run::take);
 * Snapshot next = run.next(times);
 * }</pre>
 *
 * Deterministic; not thread-safe. Where a run is cut into several makes no difference to the numbers.
 */
public final class CalibrationRun {

    private final Snapshot base;
    private final TracingSettings settings;
    private final Map<ItemId, Difficulty> items;
    private final Map<SkillId, Difficulty> skills;
    private final Map<ItemId, Difficulty> slopes;
    private final ContextRates.Learning contexts;
    private final Map<ItemId, Integer> answers = new HashMap<>();
    private final ReadoutLearning readout;
    private Difficulty mu;

    public CalibrationRun(Snapshot base) {
        this(base, TracingSettings.snapshot());
    }

    /** The same for another form of the model: its rates of learning, and whether it has slopes and tables. */
    public CalibrationRun(Snapshot base, TracingSettings settings) {
        this.base = base;
        this.settings = settings;
        this.items = new HashMap<>(base.calibration().items());
        this.skills = new HashMap<>(base.calibration().skills());
        this.slopes = new HashMap<>(base.calibration().slopes());
        this.contexts = base.calibration().contexts().learning();
        this.readout = new ReadoutLearning(base, settings);
        this.mu = base.calibration().mu();
    }

    /** Learns from one more answer. One that could not have been wrong is only counted. */
    public void take(GivenAnswer given) {
        answers.merge(given.answer().item().id(), 1, Integer::sum);
        if (!given.answer().provesNothing()) {
            readout.learn(given);
            learn(given);
        }
    }

    private void learn(GivenAnswer given) {
        Item item = given.answer().item();
        double share = 1.0 / item.skills().size();
        Difficulty own = item(item);
        double z = mu.value() + given.learnerMean() - own.value();
        double variance = mu.variance() + given.learnerVariance() + own.variance();
        for (SkillId id : item.skills()) {
            z -= skill(id).value() * share;
            variance += skill(id).variance() * share * share;
        }
        if (settings.extended()) {
            slopes.put(item.id(), slope(given, z));
        }
        if (!settings.contexts().isEmpty()) {
            Residual residual = Residual.of(z, variance, given.answer());
            contexts.take(given.contexts(), residual.score(), residual.information());
        }
        Pull pull =
                Pull.of(z, variance, given.answer().guessFloor(), given.answer().correct());
        mu = pull.on(mu, 1);
        items.put(item.id(), pull.on(own, -1));
        item.skills().forEach(id -> skills.put(id, pull.on(skill(id), -share)));
    }

    /** The slope a on the learner's part m: one step at z + a·m, whose variance is the slope's times m². */
    private Difficulty slope(GivenAnswer given, double z) {
        ItemId id = given.answer().item().id();
        Difficulty slope =
                slopes.containsKey(id) ? slopes.get(id) : base.calibration().slope(id);
        double m = given.learnerMean();
        double variance = slope.variance() * m * m;
        return Pull.of(
                        z + slope.value() * m,
                        variance,
                        given.answer().guessFloor(),
                        given.answer().correct())
                .on(slope, m);
    }

    private Difficulty item(Item item) {
        Difficulty learned = items.get(item.id());
        return learned != null ? learned : base.calibration().item(item);
    }

    private Difficulty skill(SkillId id) {
        Difficulty learned = skills.get(id);
        return learned != null ? learned : base.calibration().skill(id);
    }

    /** The items answered in this run. */
    public Set<ItemId> touched() {
        return Set.copyOf(answers.keySet());
    }

    /** The calibration after this run, under the next number; `times` holds recent answer times in ms of what was touched. */
    public Snapshot next(Map<ItemId, List<Long>> times) {
        Map<ItemId, ItemFigures> figures = new HashMap<>(base.figures());
        answers.forEach((id, more) -> figures.put(id, base.figures(id).plus(more, times.getOrDefault(id, List.of()))));
        Calibration learned =
                new Calibration(base.number() + 1, mu, items, skills, slopes, readout.readout(), contexts.rates());
        return new Snapshot(learned, readout.sums(), figures);
    }
}
