package org.cascadetutor.engine.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * Learns the next calibration from answers in the order of the log: μ, item and skill difficulties and the readout, by the
 * online formulas, from what each answer stored.
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
    private final Map<ItemId, Difficulty> items;
    private final Map<SkillId, Difficulty> skills;
    private final Map<ItemId, Integer> answers = new HashMap<>();
    private final ReadoutLearning readout;
    private Difficulty mu;

    public CalibrationRun(Snapshot base) {
        this.base = base;
        this.items = new HashMap<>(base.calibration().items());
        this.skills = new HashMap<>(base.calibration().skills());
        this.readout = new ReadoutLearning(base);
        this.mu = base.calibration().mu();
    }

    /** Learns from one more answer. One that could not have been wrong is only counted. */
    public void take(GivenAnswer given) {
        answers.merge(given.answer().item().id(), 1, Integer::sum);
        if (!given.answer().provesNothing()) {
            readout.learn(given);
            move(given);
        }
    }

    private void move(GivenAnswer given) {
        Item item = given.answer().item();
        double share = 1.0 / item.skills().size();
        Difficulty own = item(item);
        double z = mu.value() + given.learnerMean() - own.value();
        double variance = mu.variance() + given.learnerVariance() + own.variance();
        for (SkillId id : item.skills()) {
            z -= skill(id).value() * share;
            variance += skill(id).variance() * share * share;
        }
        Pull pull =
                Pull.of(z, variance, given.answer().guessFloor(), given.answer().correct());
        mu = pull.on(mu, 1);
        items.put(item.id(), pull.on(own, -1));
        item.skills().forEach(id -> skills.put(id, pull.on(skill(id), -share)));
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
        Calibration learned = new Calibration(
                base.number() + 1, mu, items, skills, base.calibration().slopes(), readout.readout());
        return new Snapshot(learned, readout.sums(), figures);
    }
}
