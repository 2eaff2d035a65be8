package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cascadetutor.engine.evaluation.Figures;
import org.cascadetutor.engine.online.OnlineModel;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * Prints how well the product's form predicts, cold, in file order: calibrated after every so many answers, with context tables
 * and as it was without, beside the forms that learn from every answer at once. Arguments: the folder of the tracing files,
 * then at how many answers to calibrate.
 */
final class SnapshotFigures {

    private SnapshotFigures() {}

    public static void main(String[] args) throws WrongInput {
        for (String name : List.of("assistments09-train", "statics-train", "algebra05")) {
            Answers answers = read(Path.of(args[0]), name);
            print(name, "reference, online", online(answers, TracingSettings.reference()), answers);
            print(name, "snapshot, online", online(answers, TracingSettings.snapshot()), answers);
            print(name, "current, online", online(answers, TracingSettings.current()), answers);
            for (String every : Arrays.asList(args).subList(1, args.length)) {
                int n = Integer.parseInt(every);
                print(name, "reference, every " + n, calibrated(answers, TracingSettings.reference(), n), answers);
                print(name, "snapshot, every " + n, calibrated(answers, TracingSettings.snapshot(), n), answers);
            }
        }
    }

    static Answers read(Path folder, String name) throws WrongInput {
        Path skills = folder.resolve(name.replace("-train", "") + "-skills.csv");
        return new AnswerReader(SkillFile.read(skills)).read(folder.resolve(name + ".tsv"));
    }

    static double[] online(Answers answers, TracingSettings settings) {
        OnlineModel model = new OnlineModel(settings);
        double[] p = new double[answers.size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = model.answer(
                    answers.learners()[i], answers.items().get(i), answers.outcomes()[i], answers.seconds()[i]);
        }
        return p;
    }

    private static double[] calibrated(Answers answers, TracingSettings settings, int every) {
        return new SnapshotPlay(settings, every).play(answers, answers.size());
    }

    private static void print(String name, String form, double[] p, Answers answers) {
        Figures figures = Figures.of(p, answers.outcomes());
        System.out.printf(
                "%s | %s | %.4f | %.4f | %.4f%n", name, form, figures.auc(), figures.logLoss(), figures.ece());
    }
}
