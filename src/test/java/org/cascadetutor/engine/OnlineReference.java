package org.cascadetutor.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.Difficulty;
import org.cascadetutor.engine.calibration.Readout;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.state.LearnerModel;

/** The engine fully online: after every answer the calibration learns too. As slow as it is simple; for comparison only. */
final class OnlineReference {

    private Calibration calibration =
            Calibration.shipped(EngineSettings.reference().tracing());
    private final List<Double> first = calibration.readout().weights();
    private final double[] weightSquares =
            IntStream.range(0, 32).mapToDouble(i -> 10).toArray();
    private final Map<String, double[]> deltaSquares = new HashMap<>();
    private final Map<Integer, LearnerModel> learners = new HashMap<>();

    double answer(JsonNode row) {
        List<SkillId> skills = new ArrayList<>();
        row.get(2).forEach(skill -> skills.add(new SkillId(skill.asText())));
        Item item = new Item(new ItemId(row.get(1).asText()), skills, 0, AuthorLevel.MEDIUM);
        boolean correct = row.get(4).asInt() == 1;
        LearnerModel model = learners.getOrDefault(row.get(0).asInt(), LearnerModel.empty());
        AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.reference(), calibration);
        Updated updated = engine.observe(
                model,
                new Observation(
                        item,
                        correct,
                        0,
                        new AnswerContext(
                                SessionKind.PRACTICE, Optional.empty(), Set.of(), correct ? 3 : 1, Instant.EPOCH)));
        learners.put(row.get(0).asInt(), updated.model());
        learn(item, correct, updated);
        return updated.predicted();
    }

    private void learn(Item item, boolean correct, Updated updated) {
        int k = item.skills().size();
        double d = calibration.item(item).value();
        double s = item.skills().stream()
                .mapToDouble(id -> calibration.skill(id).value() / k)
                .sum();
        double variance = updated.latent().variance()
                + calibration.item(item).variance()
                + calibration.mu().variance()
                + item.skills().stream()
                        .mapToDouble(id -> calibration.skill(id).variance() / k / k)
                        .sum();
        double z = calibration.mu().value() + updated.latent().mean() - d - s;
        double q = 1 / (1 + StrictMath.exp(-z));
        double h = StrictMath.max(q * (1 - q), 1e-4);
        double den = 1 + h * variance;
        double g = (correct ? 1 : 0) - q;
        Map<ItemId, Difficulty> items = new HashMap<>(calibration.items());
        items.put(item.id(), moved(calibration.item(item), -1, g, h, den));
        Map<SkillId, Difficulty> skills = new HashMap<>(calibration.skills());
        item.skills().forEach(id -> skills.put(id, moved(calibration.skill(id), -1.0 / k, g, h, den)));
        Readout readout = readout(item.skillSet(), updated, correct);
        Difficulty mu = moved(calibration.mu(), 1, g, h, den);
        calibration = new Calibration(0, mu, items, skills, Map.of(), readout, ContextRates.none());
    }

    private static Difficulty moved(Difficulty x, double a, double g, double h, double den) {
        return new Difficulty(
                x.value() + x.variance() * a * g / den, x.variance() - x.variance() * x.variance() * a * a * h / den);
    }

    private Readout readout(String set, Updated updated, boolean correct) {
        double e = (correct ? 1 : 0) - updated.predicted();
        List<Double> old = calibration.readout().weights();
        List<Double> weights = new ArrayList<>();
        for (int j = 0; j < old.size(); j++) {
            double gradient = e * updated.features().get(j) - 1e-4 * (old.get(j) - first.get(j));
            weightSquares[j] += gradient * gradient;
            weights.add(old.get(j) + .02 * gradient / StrictMath.sqrt(weightSquares[j]));
        }
        double[] x = {1, updated.features().get(7), updated.features().get(8)};
        double[] squares = deltaSquares.computeIfAbsent(set, key -> new double[] {2, 2, 2});
        List<Double> delta = new ArrayList<>();
        for (int j = 0; j < x.length; j++) {
            double before = calibration.readout().delta(set).get(j);
            double gradient = e * x[j] - .005 * before;
            squares[j] += gradient * gradient;
            delta.add(before + .05 * gradient / StrictMath.sqrt(squares[j]));
        }
        Map<String, List<Double>> deltas = new HashMap<>(calibration.readout().skillSets());
        deltas.put(set, delta);
        return new Readout(weights, deltas);
    }
}
