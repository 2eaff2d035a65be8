package org.cascadetutor.engine.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * The readout while it learns (Adagrad). With e = (y − p)·q/p, p = c + (1 − c)q (y − q where c = 0):
 * g_j = e·φ_j − 1e-4(w_j − w_j⁰), G_j += g_j², w_j += rate·g_j/√G_j; of a skill set, with x = (1, log1p wins, log1p fails):
 * g = e·x − .005·D, G += g², D += setRate·g/√G. It predicts before it learns. Not thread-safe.
 */
final class ReadoutLearning {

    private static final double TO_ORIGIN = 1e-4;
    private static final double TO_ZERO = 0.005;

    /** Places of log1p wins and log1p fails on the item's skills among the features. */
    private static final int LOG_WINS = 7;

    private static final int LOG_FAILS = 8;

    private final TracingSettings settings;
    private final List<Double> origin;
    private final double[] weights;
    private final double[] sums;
    private final Map<String, List<Double>> deltas;
    private final Map<String, List<Double>> deltaSums;

    ReadoutLearning(Snapshot from, TracingSettings settings) {
        this.settings = settings;
        Readout readout = from.calibration().readout();
        origin = from.sums().origin();
        weights = array(readout.weights());
        sums = array(from.sums().weights());
        deltas = new HashMap<>(readout.skillSets());
        deltaSums = new HashMap<>(from.sums().skillSets());
    }

    void learn(GivenAnswer given) {
        String set = given.answer().item().skillSet();
        double[] x = {1, given.feature(LOG_WINS), given.feature(LOG_FAILS)};
        double[] delta = deltas.containsKey(set) ? array(deltas.get(set)) : new double[x.length];
        double error = error(given, delta, x);
        for (int j = 0; j < weights.length; j++) {
            double g = error * given.feature(j) - TO_ORIGIN * (weights[j] - origin.get(j));
            sums[j] += g * g;
            weights[j] += settings.rate() * g / StrictMath.sqrt(sums[j]);
        }
        double[] squares = array(deltaSums.getOrDefault(set, ReadoutSums.FIRST_DELTA));
        for (int j = 0; j < x.length; j++) {
            double g = error * x[j] - TO_ZERO * delta[j];
            squares[j] += g * g;
            delta[j] += settings.setRate() * g / StrictMath.sqrt(squares[j]);
        }
        deltas.put(set, list(delta));
        deltaSums.put(set, list(squares));
    }

    private double error(GivenAnswer given, double[] delta, double[] x) {
        double sum = delta[0] + delta[1] * x[1] + delta[2] * x[2];
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * given.feature(j);
        }
        double q = 1 / (1 + StrictMath.exp(-sum));
        double c = given.answer().guessFloor();
        double y = given.answer().correct() ? 1 : 0;
        double p = c + (1 - c) * q;
        return c == 0 ? y - q : (y - p) * q / p;
    }

    Readout readout() {
        return new Readout(list(weights), deltas);
    }

    ReadoutSums sums() {
        return new ReadoutSums(origin, list(sums), deltaSums);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
