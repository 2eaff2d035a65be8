package org.cascadetutor.engine.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.engine.state.Memory;

/**
 * Prints how well memory is predicted on one person's real reviews: FSRS-6 with its default weights, SM-2 read as a
 * forgetting curve, and the constant that is the log's own share of successes. Only reviews a day or more after the last one
 * count. Arguments: the review log.
 */
final class MemoryFigures {

    private static final int BINS = 20;
    private static final double SM2_TARGET = 0.9;

    /** One predicted review. */
    private record Prediction(double p, boolean remembered) {}

    /** A card under SM-2: easiness, interval in days, successes in a row. */
    private record Sm2(double easiness, double interval, int run) {

        /** Wozniak's rule of 1987, with the four grades read as qualities 1, 3, 4, 5. */
        private Sm2 after(int grade) {
            int q = grade == 1 ? 1 : grade + 1;
            double easier = Math.max(1.3, easiness + .1 - (5 - q) * (.08 + (5 - q) * .02));
            if (grade == 1) {
                return new Sm2(easier, 1, 0);
            }
            double next = run == 0 ? 1 : run == 1 ? 6 : interval * easier;
            return new Sm2(easier, next, run + 1);
        }

        /** The chance of remembering if the interval is where .9 is left and forgetting is exponential. */
        private double remembered(double days) {
            return Math.pow(SM2_TARGET, days / interval);
        }
    }

    private MemoryFigures() {}

    public static void main(String[] args) throws IOException {
        Fsrs fsrs = new Fsrs(FsrsSettings.standard());
        Map<String, Memory> memories = new HashMap<>();
        Map<String, Sm2> cards = new HashMap<>();
        List<Prediction> ours = new ArrayList<>();
        List<Prediction> theirs = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            int grade = Integer.parseInt(cells[1]);
            long day = Days.of(OffsetDateTime.parse(cells[2]).toInstant());
            Memory memory = memories.getOrDefault(cells[0], Memory.none());
            Sm2 card = cards.getOrDefault(cells[0], new Sm2(2.5, 0, 0));
            long elapsed = day - memory.lastDay();
            if (memory.hasReview() && elapsed >= 1) {
                ours.add(new Prediction(fsrs.retrievability(memory, day), grade > 1));
                theirs.add(new Prediction(card.remembered(elapsed), grade > 1));
            }
            memories.put(cells[0], fsrs.next(memory, grade, day));
            cards.put(cells[0], memory.hasReview() && elapsed == 0 ? card : card.after(grade));
        }
        double share = ours.stream().filter(Prediction::remembered).count() / (double) ours.size();
        List<Prediction> constant = ours.stream()
                .map(one -> new Prediction(share, one.remembered()))
                .toList();
        System.out.printf("%d reviews, %.3f remembered%n", ours.size(), share);
        print("FSRS-6, default weights", ours);
        print("SM-2 as a curve", theirs);
        print("constant", constant);
    }

    private static void print(String name, List<Prediction> predictions) {
        double loss = predictions.stream()
                .mapToDouble(one -> -Math.log(Math.min(Math.max(one.remembered() ? one.p() : 1 - one.p(), 1e-6), 1)))
                .average()
                .orElse(0);
        System.out.printf("| %s | %.4f | %.4f |%n", name, loss, rmseByBins(predictions));
    }

    /** Root of the mean squared distance of predicted and observed share over twenty bins of prediction, by their sizes. */
    private static double rmseByBins(List<Prediction> predictions) {
        double[] predicted = new double[BINS];
        double[] observed = new double[BINS];
        double[] sizes = new double[BINS];
        for (Prediction one : predictions) {
            int bin = Math.min((int) (one.p() * BINS), BINS - 1);
            predicted[bin] += one.p();
            observed[bin] += one.remembered() ? 1 : 0;
            sizes[bin]++;
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double apart = sizes[bin] == 0 ? 0 : (predicted[bin] - observed[bin]) / sizes[bin];
            sum += sizes[bin] * apart * apart;
        }
        return Math.sqrt(sum / predictions.size());
    }
}
