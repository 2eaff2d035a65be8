package org.cascadetutor.cli.evaluate;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cascadetutor.engine.evaluation.Figures;
import org.cascadetutor.engine.online.OnlineModel;
import org.cascadetutor.engine.tracing.TracingSettings;

/** Plays answer files through the online learner model, cold, predicting each answer before learning from it. */
public final class Evaluation {

    private static final int FIRST = 5;
    private static final int MOST_PASSES = 20;
    private static final double ENOUGH_SECONDS = 3;
    private static final double NANOS = 1e9;

    private final TracingSettings settings;
    private final List<Answers> files;

    private Evaluation(TracingSettings settings, List<Answers> files) {
        this.settings = settings;
        this.files = files;
    }

    /** Reads the files; a line that cannot be used is a {@link WrongInput}. */
    public static Evaluation of(TracingSettings settings, List<Path> files, Path skills) throws WrongInput {
        AnswerReader reader = new AnswerReader(SkillFile.read(skills));
        List<Answers> read = new ArrayList<>();
        for (Path file : files) {
            read.add(reader.read(file));
        }
        return new Evaluation(settings, read);
    }

    /** What is odd about the files but can be played: answers out of order, whose gaps count as 0. */
    public List<String> remarks() {
        return files.stream()
                .filter(answers -> answers.firstOutOfOrder() >= 0)
                .map(answers -> "%s: answer %d was given before an earlier one of its learner; its gap counts as 0"
                        .formatted(answers.file(), answers.firstOutOfOrder() + 1))
                .toList();
    }

    /** The figures of each file and of all. */
    public Outcome run() {
        double[] p = new double[files.stream().mapToInt(Answers::size).sum()];
        double seconds = fastest(p);
        List<FileFigures> each = new ArrayList<>();
        boolean[] outcomes = new boolean[p.length];
        int start = 0;
        for (Answers answers : files) {
            double[] own = Arrays.copyOfRange(p, start, start + answers.size());
            each.add(new FileFigures(answers.file().toString(), Figures.of(own, answers.outcomes())));
            System.arraycopy(answers.outcomes(), 0, outcomes, start, answers.size());
            start += answers.size();
        }
        double[] first = Arrays.copyOf(p, Math.min(FIRST, p.length));
        return new Outcome(Figures.of(p, outcomes), Math.round(p.length / seconds), first, each);
    }

    /** Plays all again until the machine's compiler has had time to warm up; every pass gives the same probabilities. */
    private double fastest(double[] p) {
        double fastest = Double.MAX_VALUE;
        double spent = 0;
        for (int again = 0; again < MOST_PASSES && spent < ENOUGH_SECONDS; again++) {
            double once = pass(p);
            fastest = Math.min(fastest, once);
            spent += once;
        }
        return fastest;
    }

    /** One pass on a fresh model, and the processor time it took in seconds. */
    private double pass(double[] p) {
        OnlineModel model = new OnlineModel(settings);
        int at = 0;
        long start = processorNanos();
        for (Answers answers : files) {
            at = play(model, answers, p, at);
        }
        return Math.max(processorNanos() - start, 1) / NANOS;
    }

    private static int play(OnlineModel model, Answers answers, double[] p, int start) {
        int at = start;
        for (int i = 0; i < answers.size(); i++) {
            p[at++] = model.answer(
                    answers.learners()[i], answers.items().get(i), answers.outcomes()[i], answers.seconds()[i]);
        }
        return at;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The figures of one file. */
    public record FileFigures(String file, Figures figures) {}

    /**
     * What came out.
     *
     * @param perSecond predictions with learning per second of processor time, in the fastest of as many passes as three
     *     seconds hold, twenty at most
     * @param first the first five probabilities
     */
    public record Outcome(Figures all, long perSecond, double[] first, List<FileFigures> files) {}
}
