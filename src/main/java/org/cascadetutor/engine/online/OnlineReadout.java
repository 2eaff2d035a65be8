package org.cascadetutor.engine.online;

import java.util.Arrays;
import org.cascadetutor.engine.numbers.IntIndex;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * The shared readout σ(w·φ + D_s·(1, log1p wins, log1p fails)) and its learning (Adagrad): g = e·φ − 1e-4(w − w⁰),
 * G += g², w += rate·g/√G from G = 10; per skill set g = e·x − .005·D, G from 2.
 */
final class OnlineReadout {

    private static final double ANCHOR = 1e-4;
    private static final double DECAY = 0.005;
    private static final double FIRST_SQUARE = 10;
    private static final double FIRST_SET_SQUARE = 2;
    private static final int LOG_WINS = 7;
    private static final int LOG_FAILS = 8;

    /** Columns of a skill set: three deltas, then their sums of squares. */
    private static final int SET_STRIDE = 6;

    private static final int TERMS = 3;
    private static final int LANES = 4;

    private final double[] first;
    private final double[] weights;
    private final double[] squares;
    private final double rate;
    private final double setRate;
    private double[] sets = new double[0];

    OnlineReadout(TracingSettings settings) {
        first = settings.weights().stream().mapToDouble(Double::doubleValue).toArray();
        weights = first.clone();
        squares = new double[first.length];
        Arrays.fill(squares, FIRST_SQUARE);
        rate = settings.rate();
        setRate = settings.setRate();
    }

    /** Makes room for a skill set. */
    void meet(int set) {
        int old = sets.length;
        if ((set + 1) * SET_STRIDE > old) {
            sets = IntIndex.room(sets, (set + 1) * SET_STRIDE);
            for (int at = old; at < sets.length; at++) {
                sets[at] = at % SET_STRIDE < TERMS ? 0 : FIRST_SET_SQUARE;
            }
        }
    }

    /** The sum in logits. */
    double read(double[] phi, int set) {
        int at = set * SET_STRIDE;
        return readShared(phi) + sets[at] + sets[at + 1] * phi[LOG_WINS] + sets[at + 2] * phi[LOG_FAILS];
    }

    /** The sum without what is a skill set's own; four lanes, as one long chain of additions would wait for itself. */
    double readShared(double[] phi) {
        double[] w = weights;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int j = 0; j < w.length; j += LANES) {
            a += w[j] * phi[j];
            b += w[j + 1] * phi[j + 1];
            c += w[j + 2] * phi[j + 2];
            d += w[j + 3] * phi[j + 3];
        }
        return (a + b) + (c + d);
    }

    void learn(double[] phi, int set, double error) {
        step(weights, squares, phi, error);
        int at = set * SET_STRIDE;
        learn(at, error);
        learn(at + 1, error * phi[LOG_WINS]);
        learn(at + 2, error * phi[LOG_FAILS]);
    }

    /** Kept apart and plain, so that the compiler makes vector instructions of it. */
    private void step(double[] w, double[] g, double[] phi, double error) {
        double[] origin = first;
        double speed = rate;
        for (int j = 0; j < w.length; j++) {
            double slope = error * phi[j] - ANCHOR * (w[j] - origin[j]);
            double square = g[j] + slope * slope;
            g[j] = square;
            w[j] += speed * slope / Math.sqrt(square);
        }
    }

    private void learn(int at, double gradient) {
        double slope = gradient - DECAY * sets[at];
        double square = sets[at + TERMS] + slope * slope;
        sets[at + TERMS] = square;
        sets[at] += setRate * slope / Math.sqrt(square);
    }
}
