package org.cascadetutor.engine.mastery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.context.ContextKeys;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.LearnerState;
import org.cascadetutor.engine.state.Rows;
import org.cascadetutor.engine.state.SkillSetState;
import org.cascadetutor.engine.state.SkillState;

/**
 * Learns from answers: an extended Kalman filter over the learner's part of the latent (an Elo whose step decays by
 * itself), counts and averages beside it, and memory. Under a fixed calibration an answer changes rows of its learner
 * only. Pure and thread-safe.
 */
public final class Learner {

    private static final double DRIFT_LEARNER = 0.006;
    private static final double DRIFT_SKILL = 0.008;
    private static final double FAST = 0.4;
    private static final double SLOW = 0.05;

    private final Predictor predictor;
    private final Fsrs memory;
    private final Displays displays;

    public Learner(Predictor predictor, Fsrs memory) {
        this.predictor = predictor;
        this.memory = memory;
        this.displays = new Displays(predictor, new Estimates(predictor, memory));
    }

    /** The model after the answer, and what was predicted before it. */
    public Updated observe(LearnerModel before, Observation answer) {
        long second = answer.context().at().getEpochSecond();
        Item item = answer.item();
        Latent latent = Latent.of(before, item, predictor.calibration());
        long[] keys = ContextKeys.of(before, item);
        double[] phi = predictor.features(before, item, latent, second, keys);
        double predicted = predictor.predict(phi, item.skillSet(), answer.guessFloor());
        if (answer.provesNothing()) {
            return new Updated(seen(before, answer), predicted, latent.learner(), boxed(phi), boxed(keys));
        }
        LearnerModel moved = new LearnerModel(
                learner(before.learner(), answer, latent),
                skills(before, answer, latent),
                items(before, answer),
                skillSets(before, answer),
                Misconceptions.after(before, answer));
        LearnerModel after = displays.refresh(before, moved, answer);
        return new Updated(after, predicted, latent.learner(), boxed(phi), boxed(keys));
    }

    private static List<Double> boxed(double[] phi) {
        return Arrays.stream(phi).boxed().toList();
    }

    private static List<Long> boxed(long[] keys) {
        return Arrays.stream(keys).boxed().toList();
    }

    /** Nothing is learned of the learner but that the item was seen. */
    private static LearnerModel seen(LearnerModel before, Observation answer) {
        return new LearnerModel(
                before.learner(), before.skills(), items(before, answer), before.skillSets(), before.misconceptions());
    }

    private static LearnerState learner(LearnerState state, Observation answer, Latent latent) {
        double v = state.variance();
        double c = answer.guessFloor();
        double residual = (answer.correct() ? 1 : 0) - latent.probability();
        return new LearnerState(
                state.ability() + v * latent.step(answer.correct(), c),
                v - v * v * latent.shrink(c) + DRIFT_LEARNER,
                state.answers() + 1,
                state.wins() + (answer.correct() ? 1 : 0),
                state.fastResidual() + FAST * (residual - state.fastResidual()),
                answer.correct() ? 1 : -1,
                answer.item().skillSet(),
                state.trailAfter(answer.item().skillSet(), answer.correct()));
    }

    private Map<SkillId, SkillState> skills(LearnerModel before, Observation answer, Latent latent) {
        Rows<SkillId, SkillState> skills = Rows.copyOf(before.skills());
        for (SkillId id : answer.item().skills()) {
            skills = skills.with(id, skill(before.skill(id), before.learner().answers(), answer, latent));
        }
        return skills;
    }

    private SkillState skill(SkillState state, int position, Observation answer, Latent latent) {
        double v = state.variance();
        double c = answer.guessFloor();
        int k = answer.item().skills().size();
        double residual = (answer.correct() ? 1 : 0) - latent.probability();
        return new SkillState(
                state.mean() + v / k * latent.step(answer.correct(), c),
                v - v * v / k / k * latent.shrink(c) + DRIFT_SKILL,
                state.answers() + 1,
                state.wins() + (answer.correct() ? 1 : 0),
                state.slowResidual() + SLOW * (residual - state.slowResidual()),
                position,
                answer.context().at().getEpochSecond(),
                state.display(),
                memory.next(
                        state.memory(),
                        answer.context().memoryGrade(),
                        Days.of(answer.context().at())));
    }

    private static Map<ItemId, ItemState> items(LearnerModel before, Observation answer) {
        ItemState state = before.item(answer.item().id());
        ItemState after = new ItemState(
                state.attempts() + 1,
                state.wins() + (answer.correct() ? 1 : 0),
                before.learner().answers(),
                answer.context().at().getEpochSecond(),
                answer.correct());
        return Rows.copyOf(before.items()).with(answer.item().id(), after);
    }

    private static Map<String, SkillSetState> skillSets(LearnerModel before, Observation answer) {
        String key = answer.item().skillSet();
        return Rows.copyOf(before.skillSets())
                .with(key, before.skillSet(key).after(answer.item().id(), answer.correct()));
    }
}
